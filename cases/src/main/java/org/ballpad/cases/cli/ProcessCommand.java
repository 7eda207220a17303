package org.ballpad.cases.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.report.Json;
import org.ballpad.cases.report.RunFolder;
import org.ballpad.cases.report.TravellerPage;
import org.ballpad.cases.run.Traveller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad process`: the flow, step by step, to look at.
@Command(
    name = "process",
    description = {
      "Draws the cross-section after every step: one page, and one SVG for each step.",
      "A flow that cannot be carried out is drawn up to the step that fails."
    })
final class ProcessCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;

  @Parameters(paramLabel = "CASE", description = "Case file.")
  private Path file;

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      description = "Variant (default: the case as written).")
  private String variant;

  @Option(
      names = "--step",
      paramLabel = "N",
      description = "Print the SVG of this step only: its number or id.")
  private String step;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Folder that receives the folder of the flow (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(names = "--json", description = "Print one JSON document instead of a table.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Case theCase = CaseFile.read(file);
    Variant chosen = Chosen.variant(theCase, variant, spec.commandLine());
    Traveller traveller = Traveller.of(chosen);
    TravellerPage page = new TravellerPage(traveller);
    if (step != null) {
      ballpad.out().print(page.picture(card(traveller)));
    } else {
      ballpad.out().print(json ? Json.text(page.json()) : page.lines());
      write(page, theCase);
    }
    ballpad.out().flush();
    traveller.requireComplete();
    return ExitCode.OK.code();
  }

  private void write(TravellerPage page, Case theCase) throws IOException {
    String name = theCase.name() + (variant == null ? "" : "-" + variant) + "-process";
    try (RunFolder folder = RunFolder.open(out, name)) {
      page.write(folder, theCase.title());
      folder.write("manifest.json", Json.text(page.json()));
      Path index = folder.commit().resolve("index.html");
      if (!ballpad.quiet()) {
        ballpad.err().println("page: " + index);
      }
    }
  }

  private Traveller.Card card(Traveller traveller) {
    List<Traveller.Card> cards = traveller.cards();
    return cards.stream()
        .filter(c -> step.equals(Integer.toString(c.step().number())) || step.equals(c.step().id()))
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "there is no step '%s'; there are 1 to %d%s"
                    .formatted(
                        step,
                        cards.size(),
                        traveller.stop().map(s -> ", then " + s.reason()).orElse(""))));
  }
}
