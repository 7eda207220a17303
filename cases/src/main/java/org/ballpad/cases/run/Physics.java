package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.History;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.process.Cure;
import org.ballpad.mesh.process.Cycle;
import org.ballpad.mesh.process.Pattern;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.ThinFilms;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.dof.OutOfPlane;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.nonlinear.Stage;

/// Joins a mesh with what the case says about materials, temperatures and supports.
///
/// In mode `final` each region is born at its own temperature on a substrate that has meanwhile
/// shrunk or expanded freely. Its stress-free state therefore carries the birth strain of the
/// substrate, eth_s(T_birth) - eth_s(T_0), without which two layers of one material born at
/// different temperatures would be stressed although both shrink alike. First order: exact for flat
/// thin films on a thick substrate.
public final class Physics {
  private Physics() {}

  /// The model of one variant on one mesh at the end of its history. Its materials must have passed
  /// [#requireComputable].
  public static Model model(Variant variant, Partition partition, Mesh mesh) {
    return model(variant, partition, mesh, variant.history().end());
  }

  /// The model at another temperature, K.
  static Model model(Variant variant, Partition partition, Mesh mesh, double kelvin) {
    List<MaterialLaw> laws = new ArrayList<>();
    for (CellBlock block : mesh.blocks()) {
      Region region = partition.region(block.region()).orElseThrow();
      laws.add(law(variant, region, partition.regions().getFirst()));
    }
    Hypothesis hypothesis = hypothesis(variant);
    double[] temperature = new double[mesh.nodeCount()];
    Arrays.fill(temperature, kelvin);
    return new Model(
        mesh,
        hypothesis,
        laws,
        temperature,
        BoundaryConditions.of(
            mesh, hypothesis, variant.boundary(), variant.outOfPlane().orElse(OutOfPlane.FREE)),
        Loads.none());
  }

  private static Hypothesis hypothesis(Variant variant) {
    return switch (variant.section().kind()) {
      case AXISYMMETRIC -> Hypothesis.AXISYMMETRIC;
      case PLANAR ->
          variant.outOfPlane().isPresent()
              ? Hypothesis.GENERALISED_PLANE_STRAIN
              : Hypothesis.PLANE_STRAIN;
    };
  }

  /// What process steps ask of the materials of a variant.
  static Function<String, ProcessTraits> traits(Variant variant) {
    return name -> variant.materials().get(name).traits();
  }

  /// Makes sure that all materials that carry stress have what a model needs of them, and that no
  /// step asks for mechanics that are not there yet.
  ///
  /// @throws CaseFault with everything that some cross-section lacks
  public static void requireComputable(List<Geometry> geometries) throws CaseFault {
    List<Fault> lacking =
        geometries.stream()
            .flatMap(g ->
                Stream.concat(
                    notYet(g.variant()),
                    ofStructural(g.variant(), g.partition(), CaseMaterial::lacks).stream()))
            .distinct()
            .toList();
    if (!lacking.isEmpty()) {
      throw new CaseFault(lacking);
    }
  }

  /// What the mesh loses with a film that is part of a neighbour: its stiffness E t along the film,
  /// at the end of the history.
  static String lost(Variant variant, ThinFilms.Merged merged) {
    Region film = merged.film();
    String stiffness =
        variant
            .materials()
            .get(film.material())
            .material()
            .map(material ->
                switch (material.elasticity()) {
                  case Elasticity.Isotropic along -> along.e();
                  case Elasticity.Orthotropic along -> along.er();
                })
            .filter(e -> e.covers(variant.history().end(), variant.history().end()))
            .map(e -> e.at(variant.history().end()) * merged.thickness()) // MPa um = N/m
            .map(lost -> "its E t of %.0f N/m is lost".formatted(lost))
            .orElse("its E t is lost and not known");
    return "W-FILM region %s (%s, %.4g um thick) is meshed as %s: %s"
        .formatted(
            film.id(),
            film.material(),
            merged.thickness(),
            String.join(", ", merged.into()),
            stiffness);
  }

  /// Steps whose geometry is known and whose mechanics is not.
  private static Stream<Fault> notYet(Variant variant) {
    return IntStream.range(0, variant.steps().size())
        .boxed()
        .flatMap(i ->
            switch (variant.steps().get(i)) {
              case Cycle _ when variant.history().mode() != History.Mode.SEQUENCE ->
                  Stream.of(new StepFault("E-MODE", i, "", NO_CYCLES));
              case Pattern pattern when pattern.sectors() != null ->
                  Stream.of(new StepFault("E-NONAXI", i, "sectors", NO_SECTORS));
              default -> Stream.of();
            })
        .map(variant::locate);
  }

  private static final String NO_CYCLES =
      "a process with thermal cycles has a time: it needs `history: {mode: sequence}`";

  private static final String NO_SECTORS =
      "an interrupted ring is not axisymmetric, and ring models are not built yet; `check` and"
          + " `claims` take it";

  /// What a report must say about the numbers of the materials that carry stress.
  static List<String> materialWarnings(Variant variant, Partition partition) {
    List<String> warnings =
        new ArrayList<>(ofStructural(variant, partition, CaseMaterial::warnings));
    for (ProcessStep step : variant.steps()) {
      if (step instanceof Cure cure && cure.asksTransition()) {
        for (Region region : partition.regionsOf(cure.layer())) {
          warnings.addAll(variant.materials().get(region.material()).transitionWarnings());
        }
      }
    }
    return warnings;
  }

  /// What a material says of a stress-free temperature and the end temperature.
  private interface Saying<T> {
    List<T> of(CaseMaterial material, double stressFree, double end);
  }

  private static <T> List<T> ofStructural(Variant variant, Partition partition, Saying<T> saying) {
    History history = variant.history();
    return partition.regions().stream()
        .filter(Region::structural)
        .flatMap(region -> {
          CaseMaterial material = variant.materials().get(region.material());
          return saying.of(material, history.stressFree(region), history.end()).stream();
        })
        .toList();
  }

  private static Material material(Variant variant, Region region) {
    return variant.materials().get(region.material()).material().orElseThrow();
  }

  /// What happens to a variant in mode `sequence`.
  static List<Stage> stages(Geometry geometry) {
    Region substrate = geometry.partition().regions().getFirst();
    return Sequence.stages(geometry, region -> law(geometry.variant(), region, substrate));
  }

  private static MaterialLaw law(Variant variant, Region region, Region substrate) {
    History history = variant.history();
    Material material = material(variant, region);
    double stressFree = history.stressFree(region);
    double birthStrain =
        switch (history.mode()) {
          case SINGLE_REFERENCE -> 0;
          case FINAL ->
              material(variant, substrate)
                      .expansion()
                      .getFirst()
                      .strain(stressFree, history.stressFree(substrate))
                  + intrinsicStrain(material, region)
                  - region.shrinkage();
          case SEQUENCE -> intrinsicStrain(material, region) - region.shrinkage();
        };
    return new ThermoElastic(material, stressFree, birthStrain);
  }

  /// The strain whose suppression in the plane of a film gives its intrinsic stress: -sigma / M
  /// with the biaxial modulus M = C_rr + C_rt - C_rz (C_zr + C_zt) / C_zz, which follows from
  /// sigma_zz = 0.
  private static double intrinsicStrain(Material material, Region region) {
    if (region.intrinsicStress() == 0) {
      return 0;
    }
    double[] c = new double[16];
    material.elasticity().stiffness(region.birthTemperature(), c, 1, 0);
    double biaxial = c[0] + c[2] - c[1] * (c[4] + c[6]) / c[5];
    return -region.intrinsicStress() / biaxial;
  }
}
