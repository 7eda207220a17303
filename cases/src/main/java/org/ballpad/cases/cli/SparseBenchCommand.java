package org.ballpad.cases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ballpad.cases.bench.MatrixFile;
import org.ballpad.cases.bench.SparseBench;
import org.ballpad.cases.report.Json;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.kernel.vector.KernelChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ballpad bench sparse`: the direct solver on a matrix from a file.
@Command(
    name = "sparse",
    description = "Times analysis, factorisation and solution of a sparse matrix.")
final class SparseBenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--matrix",
      required = true,
      paramLabel = "FILE",
      description = "Matrix in the binary format of docs/performance.md.")
  private Path file;

  @Option(
      names = "--no-coords",
      description = "Order from the bare matrix, even if the file has coordinates.")
  private boolean bare;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to compute with (default: all).")
  private Integer threads;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "5",
      description = "Warm solutions after the first, 0 for none (default: ${DEFAULT-VALUE}).")
  private int repeat;

  @Option(names = "--json", description = "Print one JSON document instead of a table.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (count < 1 || repeat < 0) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1 or more, --repeat 0 or more");
    }
    KernelChoice choice = KernelChoice.best();
    SparseBench bench =
        SparseBench.run(
            MatrixFile.read(file), !bare, new SolveOptions(count, choice.kernels()), repeat);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(Json.text(tree(bench)));
    } else {
      print(bench, count, choice, out);
    }
    return ExitCode.OK.code();
  }

  private static Map<String, Object> tree(SparseBench bench) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("n", bench.n());
    root.put("nnzL", bench.entries());
    root.put("stored", bench.stored());
    root.put("flops", bench.operations());
    root.put("cold", tree(bench.cold()));
    root.put("warm", tree(bench.warm()));
    root.put("backwardError", bench.backwardError());
    root.put("predictedMemoryBytes", bench.predictedMemory());
    root.put("peakMemoryBytes", bench.peakMemory());
    return root;
  }

  private static Map<String, Object> tree(SparseBench.Times times) {
    if (times == null) {
      return null;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("analyse", times.analyse());
    tree.put("factor", times.factor());
    tree.put("solve", times.solve());
    return tree;
  }

  private static void print(SparseBench bench, int threads, KernelChoice choice, PrintWriter out) {
    out.printf(
        "%d equations, nnz(L) %.4g (%.4g stored), %.4g GFlop; threads %d, %s%n",
        bench.n(),
        (double) bench.entries(),
        (double) bench.stored(),
        1e-9 * bench.operations(),
        threads,
        choice.why());
    out.printf("%-6s%12s%12s%12s%10s%n", "", "analyse, s", "factor, s", "solve, s", "GFlop/s");
    print("cold", bench.cold(), bench, out);
    if (bench.warm() != null) {
      print("warm", bench.warm(), bench, out);
    }
    out.printf(
        "backward error %.1e, memory: factor %.2f GB, peak of the process %.2f GB%n",
        bench.backwardError(), 1e-9 * bench.predictedMemory(), 1e-9 * bench.peakMemory());
  }

  private static void print(
      String name, SparseBench.Times times, SparseBench bench, PrintWriter out) {
    out.printf(
        "%-6s%12.4f%12.4f%12.4f%10.1f%n",
        name,
        times.analyse(),
        times.factor(),
        times.solve(),
        1e-9 * bench.operations() / times.factor());
  }
}
