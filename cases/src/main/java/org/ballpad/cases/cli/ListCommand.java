package org.ballpad.cases.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.solver.result.Probe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ballpad list steps` and `ballpad list measures`: the words that a case file can use.
@Command(
    name = "list",
    description = "Lists the process steps or the measures that a case can use.")
final class ListCommand implements Callable<Integer> {
  /// What can be listed.
  private enum Subject {
    STEPS(ProcessStep.class),
    MEASURES(Probe.class);

    private final Class<?> family;

    Subject(Class<?> family) {
      this.family = family;
    }

    private Stream<Keyword> words() {
      return Stream.of(family.getPermittedSubclasses()).map(c -> c.getAnnotation(Keyword.class));
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SUBJECT", description = "What to list: ${COMPLETION-CANDIDATES}.")
  private Subject subject;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Keyword> words = subject.words().sorted(Comparator.comparing(Keyword::value)).toList();
    int width = words.stream().mapToInt(w -> w.value().length()).max().orElse(0);
    for (Keyword word : words) {
      out.println(word.value() + " ".repeat(width + 2 - word.value().length()) + word.says());
    }
    return ExitCode.OK.code();
  }
}
