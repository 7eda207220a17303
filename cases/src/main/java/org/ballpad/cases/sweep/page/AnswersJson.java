package org.ballpad.cases.sweep.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ballpad.cases.report.Json;
import org.ballpad.cases.sweep.Optimum;
import org.ballpad.cases.sweep.PointTable;
import org.ballpad.cases.sweep.answer.Coordinate;
import org.ballpad.cases.sweep.answer.Estimate;
import org.ballpad.cases.sweep.answer.Extreme;
import org.ballpad.cases.sweep.answer.LifeSpread;
import org.ballpad.cases.sweep.answer.Morris;
import org.ballpad.cases.sweep.answer.Response;
import org.ballpad.cases.sweep.answer.ResultAnswer;
import org.ballpad.cases.sweep.answer.SobolIndex;

/// `answers.json`: what the points of a study say, for programs.
public final class AnswersJson {
  /// Shares of failed joints between which a population is drawn.
  private static final double[] CYCLES = {0.1, 2};

  private static final int CURVE = 40;

  private AnswersJson() {}

  /// The document.
  public static String text(StudyAnswers answers, PointTable table) {
    return Json.text(tree(answers, table));
  }

  /// The document as maps and lists.
  static Map<String, Object> tree(StudyAnswers answers, PointTable table) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("notes", answers.notes());
    answers.optimum().ifPresent(o -> root.put("optimum", optimum(o)));
    root.put("parameters", answers.coordinates().stream().map(Coordinate::name).toList());
    Map<String, Object> results = new LinkedHashMap<>();
    answers.results().forEach(r -> results.put(r.name(), result(r, answers, table)));
    root.put("results", results);
    return root;
  }

  private static Map<String, Object> result(
      ResultAnswer answer, StudyAnswers answers, PointTable table) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("unit", answer.unit());
    map.put("note", answer.note());
    answer
        .surrogate()
        .ifPresent(s -> {
          Map<String, Object> surrogate = new LinkedHashMap<>();
          surrogate.put("is", s.title());
          surrogate.put("error", s.check().error());
          surrogate.put("explained", s.check().explained());
          surrogate.put("checked_points", s.check().points());
          map.put("surrogate", surrogate);
        });
    map.put("sobol", sobol(answer.indices(), answers.coordinates()));
    map.put("morris", morris(answer.effects(), answers.coordinates()));
    map.put("responses", responses(answer.responses(), answers.coordinates()));
    answer.least().ifPresent(e -> map.put("least", extreme(e, answers.coordinates(), table)));
    answer.most().ifPresent(e -> map.put("most", extreme(e, answers.coordinates(), table)));
    LifeSpread life = answers.lives().get(answer.name());
    if (life != null) {
      map.put("weibull", weibull(life));
    }
    return map;
  }

  private static Map<String, Object> optimum(Optimum optimum) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("result", optimum.result());
    map.put("goal", optimum.maximise() ? "maximise" : "minimise");
    map.put("point", optimum.point());
    map.put("value", optimum.value());
    map.put("keeps_limits", optimum.feasible());
    map.put("points_added", optimum.added());
    map.put("promise", optimum.promise());
    return map;
  }

  private static Map<String, Object> sobol(List<SobolIndex> indices, List<Coordinate> of) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int j = 0; j < indices.size(); j++) {
      Map<String, Object> index = new LinkedHashMap<>();
      index.put("first", band(indices.get(j).first()));
      index.put("total", band(indices.get(j).total()));
      map.put(of.get(j).name(), index);
    }
    return map;
  }

  private static Map<String, Object> morris(List<Morris.Effect> effects, List<Coordinate> of) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int j = 0; j < effects.size(); j++) {
      Map<String, Object> effect = new LinkedHashMap<>();
      effect.put("mu", effects.get(j).mean());
      effect.put("mu_star", effects.get(j).meanSize());
      effect.put("sigma", effects.get(j).deviation());
      map.put(of.get(j).name(), effect);
    }
    return map;
  }

  private static Map<String, Object> responses(List<Response> responses, List<Coordinate> of) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int j = 0; j < responses.size(); j++) {
      Map<String, Object> response = new LinkedHashMap<>();
      response.put("at", list(responses.get(j).numbers()));
      response.put("average", list(responses.get(j).average()));
      response.put("middle", list(responses.get(j).middle()));
      response.put("deviation", list(responses.get(j).deviation()));
      map.put(of.get(j).name(), response);
    }
    return map;
  }

  private static Map<String, Object> extreme(
      Extreme extreme, List<Coordinate> of, PointTable table) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("point", table.rows().get(extreme.row()).number());
    map.put("value", extreme.value());
    map.put("plausible_share", extreme.share());
    Map<String, Object> ranges = new LinkedHashMap<>();
    for (int j = 0; j < extreme.plausible().size(); j++) {
      ranges.put(of.get(j).name(), list(extreme.plausible().get(j)));
    }
    map.put("plausible", ranges);
    return map;
  }

  private static Map<String, Object> weibull(LifeSpread life) {
    LifeSpread.Nearest nearest = life.nearest();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("eta", band(nearest.characteristic()));
    map.put("beta", band(nearest.shape()));
    map.put("beta_of_one", life.shape());
    List<List<Double>> curve = new ArrayList<>();
    IntStream.rangeClosed(0, CURVE)
        .mapToDouble(k -> CYCLES[0] * Math.pow(CYCLES[1] / CYCLES[0], (double) k / CURVE))
        .map(x -> x * nearest.characteristic().value())
        .forEach(cycles -> {
          Estimate failed = life.failed(cycles);
          curve.add(List.of(cycles, failed.value(), failed.low(), failed.high()));
        });
    map.put("failed", curve);
    return map;
  }

  private static List<Double> band(Estimate estimate) {
    return List.of(estimate.value(), estimate.low(), estimate.high());
  }

  private static List<Double> list(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
