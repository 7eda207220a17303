package org.ballpad.solver.kernel;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ballpad.solver.kernel.vector.VectorKernels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Every dense kernel beside its definition, on blocks that stay in the first cache. The score is
/// the rate of multiply-adds: `ops/ns` times two are GFlop/s.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {
      "--add-modules", "jdk.incubator.vector", "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0"
    })
public class DenseKernelsBenchmark {
  private static final int ROWS = 64;
  private static final int COLS = DenseKernels.WIDTH;
  private static final int DEPTH = 32;

  /// Which implementation.
  @Param({"scalar", "vector"})
  public String kind;

  private DenseKernels kernels;
  private double[] a;
  private double[] b;
  private double[] c;

  /// Fills the blocks with small numbers.
  @Setup
  public void fill() {
    DenseKernels vectors = new VectorKernels();
    kernels = kind.equals("vector") ? vectors : new ScalarKernels(vectors.lanes());
    Random random = new Random(1);
    a = random.doubles(ROWS * DEPTH, -1e-3, 1e-3).toArray();
    b = random.doubles(COLS * DEPTH, -1e-3, 1e-3).toArray();
    c = random.doubles(ROWS * DEPTH, -1e-3, 1e-3).toArray();
  }

  /// C := -A B^T.
  @Benchmark
  @OperationsPerInvocation(ROWS * COLS * DEPTH)
  public double[] strip() {
    kernels.strip(c, 0, ROWS, ROWS, COLS, a, 0, ROWS, b, 0, DEPTH, true);
    return c;
  }

  /// X := X T^-1.
  @Benchmark
  @OperationsPerInvocation(ROWS * COLS * (COLS + 1) / 2)
  public double[] solve() {
    kernels.solve(c, 0, ROWS, ROWS, COLS, b, 0);
    return c;
  }

  /// y := y + x.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public double[] add() {
    kernels.add(c, 0, a, 0, ROWS);
    return c;
  }

  /// y := y - A x.
  @Benchmark
  @OperationsPerInvocation(ROWS * DEPTH)
  public double[] subtractProduct() {
    kernels.subtractProduct(c, 0, a, 0, ROWS, ROWS, DEPTH, b, 0);
    return c;
  }

  /// x := x - A^T y.
  @Benchmark
  @OperationsPerInvocation(ROWS * DEPTH)
  public double[] subtractTransposed() {
    kernels.subtractTransposed(b, 0, a, 0, ROWS, ROWS, DEPTH, c, 0);
    return b;
  }
}
