package org.ballpad.cases.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.fit.CurveFile;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.material.LawLibrary;
import org.ballpad.cases.file.material.LawSet;
import org.ballpad.cases.file.material.MaterialCard;
import org.ballpad.cases.file.material.MaterialLibrary;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.report.FitPage;
import org.ballpad.cases.report.FitText;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Material;
import org.ballpad.materials.fit.AnandFit;
import org.ballpad.materials.fit.Fit;
import org.ballpad.materials.fit.GarofaloFit;
import org.ballpad.materials.fit.NoFit;
import org.ballpad.materials.fit.TestData;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.CreepRule;
import org.ballpad.materials.law.Garofalo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad materials fit`: constants of a law from measured stresses.
@Command(
    name = "fit",
    description = {
      "Fits the constants of a law to measured stresses, with standard errors.",
      "The first line of CURVES names its columns and their units: temperature [degC],"
          + " rate [1/s], strain [%%], stress [MPa]. Rows without strain are steady flow."
    })
final class FitCommand implements Callable<Integer> {
  /// The laws that can be fitted.
  private enum Law {
    ANAND,
    GAROFALO
  }

  @Spec private CommandSpec spec;
  @ParentCommand private MaterialsCommand materials;

  @Parameters(paramLabel = "CURVES", description = "CSV file of tests.")
  private Path curves;

  @Option(
      names = "--law",
      required = true,
      description = "The law: ${COMPLETION-CANDIDATES} (in any case).")
  private Law law;

  @Option(
      names = "--start",
      paramLabel = "SET",
      description =
          "Published set to search from, and to take from what the data do not show"
              + " (default: all sets of the law, the best wins).")
  private String start;

  @Option(
      names = "--material",
      paramLabel = "NAME",
      description =
          "Library material whose elasticity the bars of tension curves have"
              + " (default: that of SET).")
  private String material;

  @Option(names = "--json", description = "Print one JSON document instead of a table.")
  private boolean json;

  @Option(
      names = "--yaml",
      paramLabel = "OUT",
      description = "Write the constants as a block for `materials:` or a path file.")
  private Path yaml;

  @Option(
      names = "--html",
      paramLabel = "PAGE",
      description = "Write a page with measured and predicted stresses.")
  private Path html;

  private final LawLibrary sets = new LawLibrary();

  @Override
  public Integer call() throws IOException, CaseFault {
    Optional<LawSet> chosen = chosen();
    TestData data = CurveFile.read(curves);
    Fit fit;
    try {
      fit = law == Law.ANAND ? anand(data, chosen) : garofalo(data, chosen);
    } catch (NoFit none) {
      materials.ballpad().err().println(curves + ": " + none.getMessage());
      return ExitCode.CASE_INVALID.code();
    }
    Output output = new Output(materials.ballpad());
    String name = curves.getFileName().toString();
    if (yaml != null) {
      output.write("constants", yaml, "# " + FitText.summary(fit, name) + "\n" + FitText.yaml(fit));
    }
    if (html != null) {
      output.write("page", html, FitPage.of(fit, name));
    }
    materials.ballpad().out().print(json ? FitText.json(fit, name) : FitText.table(fit, name));
    return ExitCode.OK.code();
  }

  private Fit anand(TestData data, Optional<LawSet> chosen) throws NoFit {
    List<Anand> starts =
        chosen.map(List::of).orElseGet(sets::sets).stream()
            .flatMap(set -> set.creep().stream())
            .filter(Anand.class::isInstance)
            .map(Anand.class::cast)
            .toList();
    return AnandFit.of(data, data.curves().isEmpty() ? null : bar(chosen), starts);
  }

  private static Fit garofalo(TestData data, Optional<LawSet> chosen) throws NoFit {
    double activation =
        chosen
            .flatMap(LawSet::creep)
            .map(rule -> ((Garofalo) rule).activation())
            .orElse(Double.NaN);
    return GarofaloFit.of(data, activation);
  }

  /// The set to search from; it must be one of the law.
  private Optional<LawSet> chosen() {
    if (start == null) {
      return Optional.empty();
    }
    LawSet set =
        sets.find(start)
            .orElseThrow(() ->
                wrong("there is no set '" + start + "'" + Spelling.hint(start, sets.names())));
    Class<? extends CreepRule> wanted = law == Law.ANAND ? Anand.class : Garofalo.class;
    if (set.creep().filter(wanted::isInstance).isEmpty()) {
      String why = set.refused().isEmpty() ? "it is no set of this law" : set.refused();
      throw wrong("'" + start + "' cannot be started from: " + why);
    }
    return Optional.of(set);
  }

  private Material bar(Optional<LawSet> chosen) {
    String name = material == null ? chosen.map(LawSet::material).orElse("") : material;
    if (name.isEmpty()) {
      throw wrong("tension curves need the elasticity of their bars: give --material NAME");
    }
    var library = new MaterialLibrary();
    CaseMaterial found =
        library
            .find(name)
            .map(MaterialCard::material)
            .orElseThrow(() ->
                wrong(
                    "there is no material '" + name + "'" + Spelling.hint(name, library.names())));
    Material bar =
        found
            .material()
            .orElseThrow(
                () -> wrong("'" + name + "' has no " + String.join(", ", found.missing())));
    if (!(bar.elasticity() instanceof Elasticity.Isotropic)) {
      throw wrong("'" + name + "' is not isotropic, as bars of these laws are");
    }
    return bar;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
