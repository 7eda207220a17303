package org.ballpad.cases.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseSource;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.sweep.Study;
import org.ballpad.cases.file.sweep.StudyFile;
import org.ballpad.cases.file.sweep.Varied;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.run.CaseRunner;
import org.ballpad.cases.run.Report;
import org.ballpad.solver.result.Probe;

/// The case of a study, to be run with the settings of any point.
public final class StudyCase {
  private final Study study;
  private final CaseSource source;
  private final Case whole;

  /// A case ready to be run.
  ///
  /// @param theCase as it is written
  /// @param variants those that the study runs, asked what it wants to know
  /// @param references those of them that ratios refer to
  public record Ready(Case theCase, List<Variant> variants, List<String> references) {
    /// Runs it.
    public Report run(CaseRunner runner) throws CaseFault {
      return runner.run(theCase, variants, references);
    }
  }

  private StudyCase(Study study, CaseSource source, Case whole) {
    this.study = study;
    this.source = source.choose(study.variants().stream().map(Tree.ScalarNode::text).toList());
    this.whole = whole;
  }

  /// Reads a study and its case.
  ///
  /// @throws CaseFault with all faults of the study, or all of the case as it is written
  public static StudyCase read(Path file) throws CaseFault {
    Faults faults = new Faults();
    Optional<Study> study = StudyFile.read(file, faults);
    if (study.isEmpty()) {
      throw new CaseFault(faults.inOrder(file.toString()));
    }
    CaseSource source = CaseSource.read(study.get().theCase());
    StudyCase read = new StudyCase(study.get(), source, source.whole());
    read.checkNames();
    read.source.requireKeys(study.get().set(), "set");
    return read;
  }

  /// The study.
  public Study study() {
    return study;
  }

  /// The case of a point.
  ///
  /// @param settings a value for each thing that is varied, as a case file would write it
  /// @throws CaseFault where the case refuses one
  public Ready at(List<String> settings) throws CaseFault {
    List<Variant> variants = source.with(changes(settings));
    List<String> names = variants.stream().map(Variant::name).toList();
    return new Ready(
        whole,
        variants.stream().map(this::asking).toList(),
        whole.references().stream().filter(names::contains).toList());
  }

  /// The case file, the variants of the study chosen.
  CaseSource source() {
    return source;
  }

  /// What a point changes: what all of them change, and its own settings.
  Map<String, Tree.Entry> changes(List<String> settings) {
    Map<String, Tree.Entry> changes = new LinkedHashMap<>(study.set());
    for (int i = 0; i < settings.size(); i++) {
      Varied varied = study.vary().get(i);
      Place at = varied.at().at();
      Tree value = new Tree.ScalarNode(settings.get(i), true, at);
      changes.put(varied.path(), new Tree.Entry(at, value));
    }
    return changes;
  }

  private Variant asking(Variant variant) {
    List<String> wanted = study.results().stream().map(Tree.ScalarNode::text).toList();
    return wanted.isEmpty()
        ? variant
        : variant.asking(
            variant.results().stream().filter(probe -> wanted.contains(probe.name())).toList());
  }

  private void checkNames() throws CaseFault {
    Faults faults = new Faults();
    List<String> variants = whole.variants().stream().map(Variant::name).toList();
    check(study.variants(), variants, "variants", "variant", faults);
    List<String> results = new ArrayList<>();
    results.addAll(whole.asWritten().results().stream().map(Probe::name).toList());
    whole.variants().forEach(v -> results.addAll(v.results().stream().map(Probe::name).toList()));
    check(study.results(), results.stream().distinct().toList(), "results", "result", faults);
    if (!faults.isEmpty()) {
      throw new CaseFault(faults.inOrder(study.file().toString()));
    }
  }

  private void check(
      List<Tree.ScalarNode> names, List<String> known, String key, String what, Faults faults) {
    for (Tree.ScalarNode name : names) {
      if (!known.contains(name.text())) {
        String message =
            "%s lists no %s `%s`%s"
                .formatted(study.theCase(), what, name.text(), Spelling.hint(name.text(), known));
        faults.add(name, key, message);
      }
    }
  }
}
