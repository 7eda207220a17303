package org.ballpad.cases.sweep.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballpad.cases.file.sweep.Sampling;
import org.ballpad.cases.file.sweep.Study;
import org.ballpad.cases.sweep.Coordinates;
import org.ballpad.cases.sweep.Optimum;
import org.ballpad.cases.sweep.PointTable;
import org.ballpad.cases.sweep.answer.Analysis;
import org.ballpad.cases.sweep.answer.Coordinate;
import org.ballpad.cases.sweep.answer.Design;
import org.ballpad.cases.sweep.answer.GaussianProcess;
import org.ballpad.cases.sweep.answer.LifeSpread;
import org.ballpad.cases.sweep.answer.Morris;
import org.ballpad.cases.sweep.answer.ResultAnswer;
import org.ballpad.cases.sweep.answer.Saltelli;

/// Everything that the points of a study say.
///
/// @param coordinates what was varied
/// @param results one for each result of the table
/// @param lives for results that are lives, the uncertainty of the population
/// @param optimum what an optimisation found; empty where none was asked for
/// @param notes what could not be answered, and why
public record StudyAnswers(
    List<Coordinate> coordinates,
    List<ResultAnswer> results,
    Map<String, LifeSpread> lives,
    Optional<Optimum> optimum,
    List<String> notes) {
  /// Copies the lists.
  public StudyAnswers {
    coordinates = List.copyOf(coordinates);
    results = List.copyOf(results);
    notes = List.copyOf(notes);
  }

  /// Asks a table. The same table gives the same bits whatever the number of processors.
  public static StudyAnswers of(Study study, PointTable table, Optional<Optimum> optimum) {
    Coordinates cube = Coordinates.of(study);
    List<String> notes = new ArrayList<>();
    if (!cube.words().isEmpty()) {
      notes.add(
          "no surrogate and no sensitivities: %s has words for levels"
              .formatted(String.join(", ", cube.words())));
    }
    if (!study.correlations().isEmpty()) {
      notes.add("sensitivities take parameters as independent; the study correlates some");
    }
    if (!study.constraints().isEmpty()) {
      notes.add("curves and sensitivities also go where constraints refuse points");
    }
    if (table.rows().size() > GaussianProcess.MOST_POINTS) {
      notes.add(
          "surrogates are made from some points, drawn at random: %d for a process, its lengths and its check from %d; %d for a polynomial"
              .formatted(
                  GaussianProcess.MOST_POINTS,
                  GaussianProcess.LIKELIHOOD_POINTS,
                  Analysis.POLYNOMIAL_POINTS));
    }
    List<Coordinate> coordinates = cube.words().isEmpty() ? cube.list() : List.of();
    Optional<Design> design = design(study, coordinates.size());
    if (design.isPresent() && design.get().points().length != table.rows().size()) {
      notes.add("points of the design were refused: indices are those of the surrogate");
      design = Optional.empty();
    }
    double[][] points =
        cube.words().isEmpty() ? cube.points(table) : new double[table.rows().size()][0];
    Analysis analysis = new Analysis(coordinates, points, design, study.seed());
    List<ResultAnswer> results =
        IntStream.range(0, table.results().size())
            .parallel()
            .mapToObj(k -> answer(analysis, table, k))
            .toList();
    return new StudyAnswers(coordinates, results, lives(study, table, notes), optimum, notes);
  }

  private static Optional<Design> design(Study study, int dimension) {
    if (study.sampling().isEmpty() || !study.levels().isEmpty()) {
      return Optional.empty();
    }
    Sampling sampling = study.sampling().get();
    return switch (sampling.method()) {
      case MORRIS -> Optional.of(Morris.design(dimension, sampling.count(), study.seed()));
      case SALTELLI -> Optional.of(Saltelli.design(dimension, sampling.count()));
      case LATIN_HYPERCUBE, SOBOL, RANDOM -> Optional.empty();
    };
  }

  private static ResultAnswer answer(Analysis analysis, PointTable table, int k) {
    PointTable.Column column = table.results().get(k);
    return analysis.of(column.name(), column.unit(), values(table, k));
  }

  private static double[] values(PointTable table, int k) {
    return table.rows().stream().mapToDouble(row -> row.values().get(k)).toArray();
  }

  private static Map<String, LifeSpread> lives(Study study, PointTable table, List<String> notes) {
    Map<String, LifeSpread> lives = new LinkedHashMap<>();
    List<String> names = table.results().stream().map(PointTable.Column::name).toList();
    study
        .weibull()
        .forEach((name, shape) -> {
          int k = names.indexOf(name);
          double[] known =
              k < 0
                  ? new double[0]
                  : java.util.Arrays.stream(values(table, k)).filter(n -> n > 0).toArray();
          if (known.length < 2) {
            notes.add("no Weibull distribution of %s: no two points have it".formatted(name));
          } else {
            lives.put(name, new LifeSpread(known, shape, study.seed()));
          }
        });
    return lives;
  }
}
