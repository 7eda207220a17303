package org.ballpad.cases.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.sparse.CscMatrix;
import org.ballpad.solver.sparse.Factor;
import org.ballpad.solver.sparse.Factorization;
import org.ballpad.solver.sparse.NumericCholesky;
import org.ballpad.solver.sparse.SymbolicCholesky;
import org.ballpad.solver.sparse.ordering.CoordinateDissection;
import org.ballpad.solver.sparse.ordering.GraphDissection;
import org.ballpad.solver.sparse.ordering.NodeOrdering;

/// Times of the parts of a direct solution: the first of the process, and later ones.
///
/// @param n number of equations
/// @param entries entries of L in the order that was found
/// @param stored entries that are kept, with the zeros that amalgamation takes in
/// @param operations floating-point operations of a factorisation in that order
/// @param cold times of the first solution
/// @param warm medians over the later ones, null if there are none
/// @param backwardError of the last solution of A x = (1, 1, ...)
/// @param predictedMemory bytes that the analysis foresees for the factorisation, besides A
/// @param peakMemory largest memory of the process so far, bytes
public record SparseBench(
    int n,
    long entries,
    long stored,
    double operations,
    Times cold,
    Times warm,
    double backwardError,
    long predictedMemory,
    long peakMemory) {
  /// Time after which Java has compiled what it runs often, ns.
  private static final long WARM_UP = 3_000_000_000L;

  /// Wall times in seconds.
  ///
  /// @param analyse order, tree, supernodes, all places
  /// @param factor values; the first one allocates the factor
  /// @param solve one right-hand side
  public record Times(double analyse, double factor, double solve) {}

  /// Solves once for the cold times, until [#WARM_UP] has passed, and `repeat` times for the warm
  /// ones: analyses anew each time, and factors over what was factored first, as an iteration of
  /// Newton's method does.
  ///
  /// @throws IllegalArgumentException if the matrix is not positive definite
  public static SparseBench run(
      MatrixFile file, boolean useCoordinates, SolveOptions options, int repeat) {
    CscMatrix a = file.matrix();
    double[] b = new double[a.n()];
    Arrays.fill(b, 1);
    NodeOrdering ordering =
        useCoordinates && file.dim() > 0
            ? new CoordinateDissection(file.dim(), file.coordinates(), options.threads())
            : new GraphDissection(options.threads());
    List<Times> times = new ArrayList<>();
    SymbolicCholesky symbolic = null;
    NumericCholesky room = null;
    double[] x = null;
    long begin = System.nanoTime();
    while (times.size() <= repeat) {
      long start = System.nanoTime();
      SymbolicCholesky latest = SymbolicCholesky.analyse(a, ordering, options.kernels().lanes());
      long analysed = System.nanoTime();
      if (room == null) {
        symbolic = latest;
        room = NumericCholesky.definite(symbolic, options.kernels(), options.threads());
      }
      Factorization outcome = room.factor(a);
      long factored = System.nanoTime();
      if (!(outcome instanceof Factor factor)) {
        throw new IllegalArgumentException("the matrix is not positive definite: " + outcome);
      }
      x = factor.solve(b);
      long solved = System.nanoTime();
      if (times.size() == 1 && solved - begin < WARM_UP) {
        continue; // Java is still compiling
      }
      times.add(
          new Times(
              1e-9 * (analysed - start), 1e-9 * (factored - analysed), 1e-9 * (solved - factored)));
    }
    return new SparseBench(
        symbolic.n(),
        symbolic.entries(),
        symbolic.stored(),
        symbolic.operations(),
        times.getFirst(),
        repeat == 0 ? null : medians(times.subList(1, times.size())),
        a.backwardError(x, b),
        symbolic.memory(options.threads()),
        highWaterMark());
  }

  private static Times medians(List<Times> times) {
    return new Times(
        median(times, Times::analyse), median(times, Times::factor), median(times, Times::solve));
  }

  private static double median(List<Times> times, ToDoubleFunction<Times> part) {
    double[] sorted = times.stream().mapToDouble(part).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /// The high-water mark of resident memory where the system tells, else of the heap.
  private static long highWaterMark() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmHWM:")) {
          return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException notLinux) {
      // the heap is known everywhere
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
