package org.ballpad.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import org.ballpad.cases.cli.PointRecipe;
import org.ballpad.cases.sweep.Engine;
import org.ballpad.cases.sweep.Plan;
import scala.Function2;
import scala.collection.Iterator;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/// Computes points as tasks of Spark, one each. The outcome of a point goes to the journal when its
/// task ends, not when all have.
final class SparkEngine implements Engine {
  /// Points given out at a time. Each is claimed by a lock on a byte of a file, and the system
  /// looks through all locks for every new one.
  private static final int WAVE = 4096;

  private final Supplier<JavaSparkContext> cluster;
  private final PointRecipe recipe;
  private Broadcast<Bench> bench;

  /// What a task is, as Spark sends it.
  private interface Task
      extends Function2<TaskContext, Iterator<Plan.Point>, Reply>, Serializable {}

  /// @param cluster connects to it, asked once there is something to compute
  SparkEngine(Supplier<JavaSparkContext> cluster, PointRecipe recipe) {
    this.cluster = cluster;
    this.recipe = recipe;
  }

  @Override
  public void compute(List<Plan.Point> points, Desk desk) throws IOException {
    for (int i = 0; i < points.size(); i += WAVE) {
      List<Plan.Point> begun = new ArrayList<>();
      for (Plan.Point point : points.subList(i, Math.min(i + WAVE, points.size()))) {
        if (desk.begin(point)) {
          begun.add(point);
        }
      }
      if (!begun.isEmpty()) {
        run(begun, desk);
      }
    }
  }

  private void run(List<Plan.Point> points, Desk desk) throws IOException {
    Function2<Object, Reply, BoxedUnit> take =
        (_, reply) -> {
          try {
            desk.end(reply.outcome());
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
          return BoxedUnit.UNIT;
        };
    try {
      JavaSparkContext context = cluster.get();
      Broadcast<Bench> there = bench(context); // this engine stays here
      Task task = (_, one) -> there.value().compute(one.next());
      RDD<Plan.Point> tasks = context.parallelize(points, points.size()).rdd();
      context.sc().runJob(tasks, task, take, ClassTag$.MODULE$.apply(Reply.class));
    } catch (Exception failed) { // Spark's own are checked, but not declared
      throw reason(failed);
    }
  }

  /// What workers keep until the engine ends.
  private Broadcast<Bench> bench(JavaSparkContext context) {
    if (bench == null) {
      bench = context.broadcast(new Bench(recipe));
    }
    return bench;
  }

  private static IOException reason(Exception failed) {
    return switch (failed) {
      case RuntimeException bug -> throw bug;
      case Exception _ when failed.getCause() instanceof UncheckedIOException broken ->
          broken.getCause();
      default -> {
        String why = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        yield new IOException("Spark gave up: " + why, failed);
      }
    };
  }
}
