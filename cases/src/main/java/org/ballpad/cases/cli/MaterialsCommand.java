package org.ballpad.cases.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.life.LifeEntry;
import org.ballpad.cases.file.life.LifeLibrary;
import org.ballpad.cases.file.material.MaterialCard;
import org.ballpad.cases.file.material.MaterialLibrary;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.report.LifeText;
import org.ballpad.cases.report.MaterialJson;
import org.ballpad.cases.report.MaterialPage;
import org.ballpad.cases.report.MaterialText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad materials`: the library, or one material or life model of it.
@Command(
    name = "materials",
    subcommands = FitCommand.class,
    description = {
      "Lists the materials and life models that come with the program.",
      "With a name: its numbers, how far each was checked, and who says so."
    })
final class MaterialsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "Name or alias of a material or of a life model.")
  private String name;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with curves of the material against temperature.")
  private Path html;

  @Option(names = "--json", description = "Print one JSON document instead of a table.")
  private boolean json;

  private final MaterialLibrary materials = new MaterialLibrary();
  private final LifeLibrary life = new LifeLibrary();

  /// The command line as a whole.
  Ballpad ballpad() {
    return ballpad;
  }

  @Override
  public Integer call() throws IOException {
    Optional<MaterialCard> card = name == null ? Optional.empty() : materials.find(name);
    if (html != null && card.isEmpty()) {
      throw wrong("--html draws one material: " + (name == null ? "give its NAME" : notDrawn()));
    }
    if (html != null) {
      new Output(ballpad).write("page", html, MaterialPage.of(card.get()));
    }
    ballpad.out().print(card.map(this::text).orElseGet(this::otherText));
    return ExitCode.OK.code();
  }

  private String text(MaterialCard card) {
    return json ? MaterialJson.one(card) : MaterialText.one(card);
  }

  /// The table of everything, or a life model.
  private String otherText() {
    if (name == null) {
      return json
          ? MaterialJson.table(materials.cards(), life.entries())
          : MaterialText.table(materials.cards()) + "\n" + LifeText.table(life.entries());
    }
    LifeEntry entry = life.find(name).orElseThrow(() -> wrong(unknown()));
    return json ? MaterialJson.one(entry) : LifeText.one(entry);
  }

  private String notDrawn() {
    return life.find(name).isPresent() ? "'" + name + "' is a life model" : unknown();
  }

  private String unknown() {
    Set<String> names = new LinkedHashSet<>(materials.names());
    names.addAll(life.names());
    String hint =
        Spelling.nearest(name, names)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("'ballpad materials' lists all");
    return "there is no material or life model '%s'; %s".formatted(name, hint);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
