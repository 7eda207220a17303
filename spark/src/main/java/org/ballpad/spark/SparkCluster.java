package org.ballpad.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.ballpad.cases.cli.Cluster;
import org.ballpad.cases.cli.PointRecipe;
import org.ballpad.cases.sweep.Engine;

/// The cluster that `spark-submit` has chosen; without it all processors of this machine. It is
/// asked for once there are points to compute, and let go at the end.
final class SparkCluster implements Cluster {
  private static final String VECTORS = "jdk.incubator.vector";

  private final SparkConf settings;
  private JavaSparkContext context;

  /// A cluster as `spark-submit` says.
  SparkCluster() {
    this(new SparkConf());
  }

  /// @param settings what differs from Spark's defaults
  SparkCluster(SparkConf settings) {
    this.settings = settings;
  }

  @Override
  public Engine engine(PointRecipe recipe) {
    return new SparkEngine(this::context, recipe);
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }

  private JavaSparkContext context() {
    if (context == null) {
      settings.setIfMissing("spark.app.name", "Ballpad");
      settings.setIfMissing("spark.master", "local[*]");
      settings.setIfMissing("spark.log.level", "WARN");
      // Kryo, which a cluster may have chosen, cannot fill records.
      settings.set("spark.serializer", JavaSerializer.class.getName());
      // Workers compute with the kernels of this process, or their points would be other ones.
      if (ModuleLayer.boot().findModule(VECTORS).isPresent()) {
        settings.setIfMissing(
            "spark.executor.extraJavaOptions",
            "--add-modules " + VECTORS + " -D" + VECTORS + ".VECTOR_ACCESS_OOB_CHECK=0");
      }
      context = new JavaSparkContext(settings);
    }
    return context;
  }
}
