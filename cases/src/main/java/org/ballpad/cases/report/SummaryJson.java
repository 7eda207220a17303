package org.ballpad.cases.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ballpad.cases.run.Answer;
import org.ballpad.cases.run.JointLife;
import org.ballpad.cases.run.LifeInUse;
import org.ballpad.cases.run.Ratios;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.RequirementCheck;
import org.ballpad.cases.run.RingBounds;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.materials.life.Weibull;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.result.ErrorEstimate;
import org.ballpad.solver.result.Rotation;

/// The results as JSON, for other programs: temperatures in degC, lengths in um, stresses in MPa,
/// errors absolute in the unit of the value and `null` where none is known.
///
/// It holds nothing that differs between two runs of the same case, such as times; those are in the
/// manifest.
public final class SummaryJson {
  private static final double ZERO_CELSIUS = 273.15;

  private SummaryJson() {}

  /// The document for a run of one variant: `{"case": ..., "quantities": {...}}`.
  public static Map<String, Object> ofRun(Report report) {
    if (report.variants().size() > 1) {
      return ofComparison(report); // both bounds of the one variant
    }
    VariantResult variant = report.variants().getFirst();
    Map<String, Object> root = header(report);
    root.put("variant", variant.name());
    root.putAll(variant(report, variant));
    root.put(
        "warnings",
        Stream.concat(report.warnings().stream(), variant.warnings().stream()).toList());
    return root;
  }

  /// The document for a comparison: `{"case": ..., "references": [...], "variants": {...},
  /// "ratios": {...}}`.
  public static Map<String, Object> ofComparison(Report report) {
    Map<String, Object> root = header(report);
    root.put("references", report.references());
    Map<String, Object> variants = new LinkedHashMap<>();
    report.variants().forEach(v -> variants.put(v.name(), variant(report, v)));
    root.put("variants", variants);
    root.put("ratios", ratios(report));
    if (!report.bounds().isEmpty()) {
      Map<String, Object> spreads = new LinkedHashMap<>();
      report.bounds().forEach(both -> spreads.put(both.name(), spread(report, both)));
      root.put("ring_spread", spreads);
    }
    return root;
  }

  private static Map<String, Object> header(Report report) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("case", report.name());
    root.put("title", report.title());
    root.put("history", report.history());
    root.put("temperature", celsius(report.endTemperature()));
    root.put("accuracy", report.accuracy());
    root.put("accuracy_reached", report.inaccurate().isEmpty());
    root.put("requirements", report.requirements().stream().map(SummaryJson::requirement).toList());
    root.put("requirements_met", !report.failsRequirements());
    root.put("warnings", report.warnings());
    return root;
  }

  private static Map<String, Object> variant(Report report, VariantResult variant) {
    Map<String, Object> quantities = new LinkedHashMap<>();
    for (String question : report.questions()) {
      Optional<Answer> answer = variant.answer(question);
      Map<String, Object> quantity =
          answer.map(SummaryJson::quantity).orElseGet(SummaryJson::absent);
      variant
          .life(question)
          .ifPresent(life -> quantity.put("life", life(life, variant.solution().hypothesis())));
      quantities.put(question, quantity);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("quantities", quantities);
    map.put("nodes", variant.meshes().stream().map(m -> m.nodeCount()).toList());
    map.put("backward_error", variant.solution().backwardError());
    map.put("largest_rotation", Rotation.largest(variant.solution()).angle());
    map.put("warnings", variant.warnings());
    return map;
  }

  private static Map<String, Object> quantity(Answer answer) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", answer.value());
    map.put("unit", answer.unit());
    map.put("error", answer.error());
    map.put("status", answer.estimate().status().text());
    map.put("order", answer.estimate().order());
    map.put("mesh_dependent", answer.meshDependent());
    map.put("support", answer.measured().getLast().support());
    map.put("levels", answer.estimate().values());
    return map;
  }

  private static Map<String, Object> life(JointLife life, Hypothesis hypothesis) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("model", life.asked().bundle().name());
    map.put("kind", LifeText.kind(life.asked().bundle()));
    map.put("damage", life.basis().damage());
    map.put("damage_before", known(life.basis().before()));
    map.put("exponent", life.basis().exponent());
    map.put("layer", life.asked().layer().depth());
    map.put("layer_from", life.asked().thicknessFrom().name().toLowerCase(Locale.ROOT));
    map.put("crack_length", life.basis().conditions().crackLength());
    map.put("cycles_run", life.basis().cycles());
    map.put("error_mesh", known(life.meshShare()));
    map.put("error_increments", life.stepShare());
    map.put("error_saturation", known(life.saturationShare()));
    map.put("shape", life.population().map(Weibull::shape).orElse(null));
    map.put("failure_free", life.population().map(Weibull::failureFree).orElse(null));
    map.put("characteristic", life.population().map(Weibull::characteristic).orElse(null));
    map.put("mean", life.population().map(Weibull::mean).orElse(null));
    int sample = life.asked().sample();
    map.put("sample", sample);
    map.put("first_failure", life.population().map(w -> w.firstFailure(sample)).orElse(null));
    map.put("limits", JointLife.limits(hypothesis));
    life.inUse().ifPresent(use -> map.put("use", use(use)));
    return map;
  }

  private static Map<String, Object> use(LifeInUse life) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("model", life.asked().by().name());
    map.put("marks", LifeText.marks(life.asked().by()));
    map.put("cycle", cycle(life.asked().cycle()));
    map.put("test_cycle", cycle(life.test()));
    map.put("acceleration", life.acceleration());
    map.put("cycles", life.cycles().value());
    map.put("cycles_error", life.cycles().error());
    map.put("years", life.years().value());
    map.put("years_error", life.years().error());
    return map;
  }

  /// Temperatures in degC, the period in s.
  private static Map<String, Object> cycle(NorrisLandzberg.Cycle cycle) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("T_min", celsius(cycle.low()));
    map.put("T_max", celsius(cycle.high()));
    map.put("period", cycle.period());
    return map;
  }

  private static Double known(double number) {
    return Double.isNaN(number) ? null : number;
  }

  private static Map<String, Object> requirement(RequirementCheck check) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("variant", check.variant());
    map.put("quantity", check.requirement().result());
    map.put("require", check.requirement().text());
    map.put("limit", check.requirement().limit());
    map.put("unit", check.requirement().unit().name());
    map.put("value", check.answer().map(Answer::value).orElse(null));
    map.put("error", check.answer().map(Answer::error).orElse(null));
    map.put("verdict", check.verdict().text());
    map.put("reason", check.reason().isEmpty() ? null : check.reason());
    return map;
  }

  private static Map<String, Object> absent() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", null);
    map.put("unit", null);
    map.put("error", null);
    map.put("status", "not in this variant");
    return map;
  }

  /// How far the bounds of a ring with gaps lie apart, by result.
  private static Map<String, Object> spread(Report report, RingBounds both) {
    Map<String, Object> spread = new LinkedHashMap<>();
    for (String question : report.questions()) {
      OptionalDouble share = both.spread(report, question);
      spread.put(question, share.isPresent() ? share.getAsDouble() : null);
    }
    return spread;
  }

  private static Map<String, Object> ratios(Report report) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String reference : report.references()) {
      Map<String, Object> ofReference = new LinkedHashMap<>();
      for (VariantResult variant : report.variants()) {
        Map<String, Object> ofVariant = new LinkedHashMap<>();
        for (String question : report.questions()) {
          report
              .ratios()
              .of(reference, variant.name(), question)
              .ifPresent(ratio -> ofVariant.put(question, ratio(ratio, report.hasLimit(question))));
        }
        ofReference.put(variant.name(), ofVariant);
      }
      all.put(reference, ofReference);
    }
    return all;
  }

  private static Map<String, Object> ratio(ErrorEstimate ratio, boolean hasLimit) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", ratio.value());
    map.put("error", ratio.error());
    String verdict = Ratios.verdict(ratio).name().toLowerCase(Locale.ROOT);
    map.put("verdict", hasLimit ? verdict : "mesh_dependent");
    return map;
  }

  /// Degrees Celsius to a nanokelvin, so that 25 degC does not read 25.000000000000057.
  static double celsius(double kelvin) {
    return Math.round((kelvin - ZERO_CELSIUS) * 1e9) / 1e9;
  }
}
