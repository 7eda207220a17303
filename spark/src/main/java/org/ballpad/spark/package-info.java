/// How is a study computed by many machines at once?
///
/// Read in this order: [SweepOnSpark] (what `spark-submit` starts: the command `sweep`, with a
/// cluster), [SparkCluster] (the connection, made when there is something to compute),
/// [SparkEngine] (points go out as tasks, outcomes come back to the journal), [Bench] (what a
/// worker keeps from point to point), [Reply] (what it says).
///
/// Everything else is `cases`: the same plan, the same point, the same journal and tables, so
/// `results.csv` has the same bytes. Nothing there knows of this package, and Spark is in no other
/// module.
///
/// Which Spark, tried on JDK 25.0.3: 4.0.4 ends in its first line, "getSubject is not supported",
/// because its Hadoop 3.4.1 asks for what JEP 486 took away. 4.1.3 (Hadoop 3.4.2) and 4.2.0 (Hadoop
/// 3.5.0, Netty 4.2.13) compute in one process without any option for Java; 4.2.0 is taken. Kryo is
/// 4.0.3 in all of them, and fails at the first class of Java's own unless `java.base` is opened to
/// it; it is not used, whatever a cluster's defaults say, because Java's serialisation does for
/// records.
///
/// Left out on purpose: data frames, and Spark's own retries of points. A point that fails has an
/// outcome, and only a machine that is lost makes Spark compute its points once more.
package org.ballpad.spark;
