package org.ballpad.cases.file.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.file.tree.Tree;

/// What a study file asks for, as far as that file alone can tell.
///
/// @param name the file's name without its ending
/// @param title one line for reports
/// @param file the study
/// @param theCase the case whose points are run: another file, or the study itself
/// @param variants variants of the case to run at each point; none for the case as written
/// @param results results to keep; none for all
/// @param set what all points change alike, values by path
/// @param vary what is varied, in the order of the file
/// @param zip groups of names whose levels are run side by side
/// @param correlations between sampled numbers
/// @param constraints relations that every point keeps
/// @param sampling how samples are taken; empty where nothing scatters
/// @param optimise what is looked for beyond the plan; empty for nothing
/// @param weibull Weibull shape of one population, by name of the result that is a life
/// @param seed start of all random numbers
/// @param errors whether results shall have errors, which takes a second mesh at each point
public record Study(
    String name,
    String title,
    Path file,
    Path theCase,
    List<Tree.ScalarNode> variants,
    List<Tree.ScalarNode> results,
    Map<String, Tree.Entry> set,
    List<Varied> vary,
    List<List<String>> zip,
    List<Correlation> correlations,
    List<Constraint> constraints,
    Optional<Sampling> sampling,
    Optional<Optimise> optimise,
    Map<String, Double> weibull,
    long seed,
    boolean errors) {
  /// Copies the lists.
  public Study {
    variants = List.copyOf(variants);
    results = List.copyOf(results);
    vary = List.copyOf(vary);
    zip = zip.stream().map(List::copyOf).toList();
    correlations = List.copyOf(correlations);
    constraints = List.copyOf(constraints);
  }

  /// What has levels, in the order of the file.
  public List<Varied.Levels> levels() {
    return vary.stream()
        .filter(Varied.Levels.class::isInstance)
        .map(Varied.Levels.class::cast)
        .toList();
  }

  /// What scatters, in the order of the file.
  public List<Varied.Spread> spreads() {
    return vary.stream()
        .filter(Varied.Spread.class::isInstance)
        .map(Varied.Spread.class::cast)
        .toList();
  }
}
