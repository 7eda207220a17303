package org.ballpad.materials.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.Anand;

/// Fits Anand's law (docs/theory.md, eq. 7.12 to 7.15) to tension curves, stresses of steady flow,
/// or both.
///
/// What is made small are differences of stress over the largest stress of their curve. A first
/// search goes from every given set with a closed form of the curves, a second from the best of
/// them with the law itself. xi is held, because stress does not depend on it (docs/theory.md, eq.
/// 7.28); what the data do not speak of is held at the set that the search began with.
///
/// - **Error** constants trade off against each other: it is the stresses that come back, see the
///   remarks of the fit.
/// - **Cost** 9 runs of the law over all curves for each of some ten steps.
public final class AnandFit {
  private static final int ROUGH = 200;
  private static final int FINE = 60;

  private final TestData data;
  private final AnandModel model;
  private final List<Boolean> free;

  private AnandFit(TestData data, Material material) {
    this.data = data;
    this.model = new AnandModel(material);
    boolean hasCurves = !data.curves().isEmpty();
    boolean hasHeat = data.temperatures().length > 1;
    this.free = List.of(hasCurves, hasHeat, true, true, hasCurves, true, true, hasCurves);
  }

  /// Fits the constants.
  ///
  /// @param material isotropic elasticity of the bars; without meaning if there are no curves
  /// @param starts sets to search from; the first of equals wins
  /// @throws NoFit if there are too few stresses, or no set leads anywhere
  public static Fit of(TestData data, Material material, List<Anand> starts) throws NoFit {
    return new AnandFit(data, material).fit(starts);
  }

  private Fit fit(List<Anand> starts) throws NoFit {
    int unknowns = (int) free.stream().filter(f -> f).count();
    if (data.size() <= unknowns) {
      throw new NoFit(
          "%d stresses are too few for %d constants and their errors: at least %d are needed"
              .formatted(data.size(), unknowns, unknowns + 1));
    }
    Begin begin =
        starts.stream()
            .map(this::roughly)
            .min(Comparator.comparingDouble(b -> b.end.sum()))
            .orElseThrow();
    AnandScale scale = begin.scale;
    var search = search(scale, model::stress, FINE);
    LeastSquares.Found end = search.from(begin.end.unknowns());
    if (!(end.sum() < LeastSquares.NONE)) {
      throw new NoFit(
          "no set of constants comes near these stresses from the starts that were given");
    }
    var spread = new Spread(search, end, scale::logarithms);
    Anand rule = scale.constants(end.unknowns());
    var remarks = new ArrayList<>(held(rule));
    remarks.addAll(spread.remarks(scale.names()));
    if (!end.isEnd()) {
      remarks.add("the search did not end by itself: what it found may not be the best");
    }
    return new Fit(
        rule,
        constants(rule, spread),
        remarks,
        points(rule),
        Math.sqrt(end.sum() / (data.size() - unknowns)));
  }

  /// Where a first search has come to.
  private record Begin(AnandScale scale, LeastSquares.Found end) {}

  private Begin roughly(Anand start) {
    Anand like = start.initial().isPresent() ? start : withInitial(start, start.saturation());
    var scale = new AnandScale(like, data.reference(), free);
    return new Begin(scale, search(scale, model::roughly, ROUGH).from(scale.unknowns(like)));
  }

  private static Anand withInitial(Anand a, double s0) {
    return new Anand(
        OptionalDouble.of(s0),
        a.activation(),
        a.factor(),
        a.multiplier(),
        a.sensitivity(),
        a.hardening(),
        a.saturation(),
        a.saturationSensitivity(),
        a.hardeningExponent());
  }

  private LeastSquares search(
      AnandScale scale, BiFunction<Anand, TestData.Curve, double[]> stresses, int iterations) {
    return new LeastSquares(
        unknowns -> {
          try {
            return residuals(scale.constants(unknowns), stresses);
          } catch (IllegalArgumentException beyond) {
            double[] none = new double[data.size()];
            Arrays.fill(none, LeastSquares.NONE);
            return none;
          }
        },
        iterations);
  }

  private double[] residuals(Anand a, BiFunction<Anand, TestData.Curve, double[]> stresses) {
    DoubleStream curves =
        data.curves().stream()
            .flatMapToDouble(curve -> {
              double[] stress = stresses.apply(a, curve);
              double size = curve.largest();
              return IntStream.range(0, stress.length)
                  .mapToDouble(k -> (stress[k] - curve.stress()[k]) / size);
            });
    DoubleStream steady =
        data.steady().stream()
            .mapToDouble(p -> AnandModel.steady(a, p.temperature(), p.rate()) / p.stress() - 1);
    return DoubleStream.concat(curves, steady).toArray();
  }

  private List<String> held(Anand rule) {
    var held = new ArrayList<String>();
    held.add(
        "xi is held at %.6g: stress depends on s0/xi, h0/xi and s_hat/xi alone"
            .formatted(rule.multiplier()));
    if (!free.get(AnandScale.NAMES.indexOf("QR"))) {
      held.add("QR is held at %.6g K: one temperature only".formatted(rule.activation()));
    }
    if (data.curves().isEmpty()) {
      held.add("s0, h0 and a are held: steady flow does not depend on them");
    }
    return held;
  }

  private List<Constant> constants(Anand rule, Spread spread) {
    List<String> units = List.of("MPa", "K", "1/s", "", "MPa", "MPa", "", "");
    double[] values = AnandScale.values(rule);
    var constants = new ArrayList<Constant>();
    for (int i = 0; i < values.length; i++) {
      String name = AnandScale.NAMES.get(i);
      if (name.equals("m")) {
        constants.add(new Constant("xi", "", rule.multiplier(), 0, true));
      }
      // a - 1 is what was looked for; the error of ln a is that of a over a.
      double error = free.get(i) ? values[i] * spread.error(i) : 0;
      constants.add(new Constant(name, units.get(i), values[i], error, !free.get(i)));
    }
    return constants;
  }

  private List<Fit.Point> points(Anand rule) {
    var points = new ArrayList<Fit.Point>();
    for (TestData.Curve c : data.curves()) {
      double[] stress = model.stress(rule, c);
      for (int k = 0; k < stress.length; k++) {
        points.add(
            new Fit.Point(
                c.name(), c.temperature(), c.rate(), c.strain()[k], c.stress()[k], stress[k]));
      }
    }
    for (TestData.Steady p : data.steady()) {
      double stress = AnandModel.steady(rule, p.temperature(), p.rate());
      points.add(new Fit.Point("", p.temperature(), p.rate(), Double.NaN, p.stress(), stress));
    }
    return points;
  }
}
