package org.ballpad.mesh.process;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Rounded;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// What one step works with beside the wafer: settings, traits of materials, a place for warnings.
public final class Bench {
  /// 25 degC, the temperature of steps that name none, K.
  public static final double ROOM = 298.15;

  private final int index;
  private final ProcessStep step;
  private final Settings settings;
  private final Function<String, ProcessTraits> traits;
  private final List<Warning> warnings;
  private final List<ThinWall> thinWalls;

  Bench(
      int index,
      ProcessStep step,
      Settings settings,
      Function<String, ProcessTraits> traits,
      List<Warning> warnings,
      List<ThinWall> thinWalls) {
    this.index = index;
    this.step = step;
    this.settings = settings;
    this.traits = traits;
    this.warnings = warnings;
    this.thinWalls = thinWalls;
  }

  /// The word that the case file has for a step.
  static String type(ProcessStep step) {
    return step.getClass().getAnnotation(Keyword.class).value();
  }

  /// Id of a step, or its type where it has none.
  static String name(ProcessStep step) {
    return step.info().id() == null ? type(step) : step.info().id();
  }

  /// Id of this step, or its type where it has none.
  String name() {
    return name(step);
  }

  Settings settings() {
    return settings;
  }

  /// The side of the wafer that the step works on, in words.
  String side() {
    return step.info().side().name().toLowerCase(Locale.ROOT);
  }

  ProcessTraits traits(String material) {
    return traits.apply(material);
  }

  /// A fault of this step.
  StepFault fault(String code, String key, String format, Object... values) {
    return new StepFault(code, index, key, Rounded.format(format, values));
  }

  /// Reports something that does not stop the step.
  void warn(String code, String format, Object... values) {
    warnings.add(new Warning(code, index, Rounded.format(format, values)));
  }

  /// Notes a wall on which a metal is thin, to be reported if the metal is still there at the end.
  void noteThin(String metal, Edge wall, double thickness, double nominal) {
    boolean isBack = step.info().side() == StepInfo.Side.BACK;
    Edge placed =
        isBack ? new Edge(wall.r0(), -wall.z0(), wall.r1(), -wall.z1(), wall.beyond()) : wall;
    thinWalls.add(new ThinWall(index, metal, placed, thickness, nominal));
  }

  /// New material of this step, born as the step says or, where it says nothing, at `kelvin`.
  Region region(String id, String material, Geometry shape, double kelvin) {
    if (shape.isEmpty()) {
      throw fault(
          "E-SLIVER",
          "",
          "region %s is less than 1 nm wide everywhere; below min_feature %s nm",
          id,
          1000 * settings.minFeature());
    }
    StepInfo.Birth birth = step.info().birth();
    double temperature =
        birth == null || birth.temperature() == null ? kelvin : birth.temperature();
    double stress = birth == null ? 0 : birth.intrinsicStress();
    boolean structural = traits(material).structural();
    return new Region(id, material, shape, index, temperature, stress, structural);
  }

  /// Temperature of this step, K, or `otherwise`.
  double temperature(double otherwise) {
    Double given = step.info().temperature();
    return given == null ? otherwise : given;
  }

  /// Height of the field: of the surface at the edge of the section, or where the settings say.
  double field(Profile surface, double width) {
    double at = settings.fieldAt() == null ? Grid.snap(width) : settings.fieldAt();
    double height = surface.height(at);
    if (Double.isNaN(height)) {
      throw fault("E-OUTSIDE", "", "there is no surface at r = %s um, where the field is", at);
    }
    return height;
  }

  /// The box around the substrate, um.
  Envelope substrate(Wafer wafer) {
    Envelope box = new Envelope();
    layer(wafer, "", wafer.substrate())
        .forEach(region -> box.expandToInclude(region.shape().getEnvelopeInternal()));
    return box;
  }

  /// All regions of a layer.
  List<Region> layer(Wafer wafer, String key, String name) {
    List<Region> layer = wafer.partition().regionsOf(name);
    if (layer.isEmpty()) {
      throw fault("E-ORDER", key, "step %s: %s must exist before %s", name(step), name, type(step));
    }
    return layer;
  }

  /// Where solder is put in a planar section, um: where that is said, or else in the middle of the
  /// one exposed face of a layer. A face at the symmetry plane is half of one.
  ///
  /// @param said the middle that a step states, or null
  /// @return null around an axis
  Double middle(Wafer wafer, String name, Double said) {
    boolean isPlanar = wafer.partition().section().kind() == Section.Kind.PLANAR;
    return isPlanar && said == null ? Double.valueOf(middleOfFace(wafer, name)) : said;
  }

  private double middleOfFace(Wafer wafer, String name) {
    Landscape landscape = wafer.landscape();
    List<Edge> face =
        landscape.edges(landscape.front()).stream()
            .filter(edge -> edge.borders(name) && edge.r0() < edge.r1())
            .sorted(Comparator.comparingDouble(Edge::r0))
            .toList();
    if (face.isEmpty()) {
      throw fault(
          "E-NOWET",
          "on",
          "%s is not exposed; exposed at the front are: %s",
          name,
          landscape.exposed());
    }
    double from = face.getFirst().r0();
    double to = from;
    for (Edge edge : face) {
      if (edge.r0() > to) {
        String message = "%s is exposed in several places, as before and after r = %s um; say `at`";
        throw fault("E-KEY", "on", message, name, to);
      }
      to = Math.max(to, edge.r1());
    }
    return from == 0 ? 0 : (from + to) / 2;
  }
}
