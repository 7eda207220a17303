package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.history.History;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.Mixture;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.ThinFilms;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.dof.OutOfPlane;
import org.ballpad.solver.element.Hypothesis;

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
  /// [Suitability#require].
  public static Model model(Geometry geometry, Mesh mesh) {
    return model(geometry, mesh, geometry.variant().history().end());
  }

  /// The model at another temperature, K.
  static Model model(Geometry geometry, Mesh mesh, double kelvin) {
    Variant variant = geometry.variant();
    List<MaterialLaw> laws = new ArrayList<>();
    for (CellBlock block : mesh.blocks()) {
      Region region = geometry.body(block.region());
      laws.add(law(geometry, region));
    }
    Hypothesis hypothesis = variant.hypothesis();
    double[] temperature = new double[mesh.nodeCount()];
    Arrays.fill(temperature, kelvin);
    return new Model(
        mesh,
        hypothesis,
        laws,
        temperature,
        BoundaryConditions.of(
            mesh,
            hypothesis,
            variant.boundary(),
            variant.outOfPlane().orElse(OutOfPlane.FREE),
            geometry.passing()),
        Loads.none());
  }

  /// What process steps ask of the materials of a variant.
  static Function<String, ProcessTraits> traits(Variant variant) {
    return name -> variant.materials().get(name).traits();
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

  private static MaterialLaw law(
      Geometry geometry, Makeup makeup, ToDoubleFunction<Region> stressFree) {
    return switch (makeup) {
      case Makeup.Solid(CaseMaterial material, Region region) ->
          law(geometry, material, region, stressFree.applyAsDouble(region));
      case Makeup.Mixed(Mixture.Mean mean, List<Makeup.Part> parts) ->
          Mixture.of(
              mean,
              parts.stream()
                  .map(
                      part -> new Mixture.Phase(part.share(), law(geometry, part.of(), stressFree)))
                  .toList());
    };
  }

  private static MaterialLaw law(Geometry geometry, Region region) {
    return law(geometry, Makeup.of(geometry, region), geometry.variant().history()::stressFree);
  }

  /// The law of a region that is free of stress at a temperature, K.
  static MaterialLaw law(Geometry geometry, Region region, double stressFree) {
    return law(geometry, Makeup.of(geometry, region), _ -> stressFree);
  }

  private static MaterialLaw law(
      Geometry geometry, CaseMaterial of, Region region, double stressFree) {
    Material material = of.material().orElseThrow();
    History history = geometry.variant().history();
    double birthStrain =
        switch (history.mode()) {
          case SINGLE_REFERENCE -> 0;
          case FINAL ->
              substrateStrain(geometry, stressFree)
                  + intrinsicStrain(material, region)
                  - region.shrinkage();
          case SEQUENCE -> intrinsicStrain(material, region) - region.shrinkage();
        };
    return of.behaviour().law(new ThermoElastic(material, stressFree, birthStrain));
  }

  /// Free expansion of the substrate in its plane up to a temperature.
  private static double substrateStrain(Geometry geometry, double kelvin) {
    Variant variant = geometry.variant();
    Region substrate = geometry.partition().regions().getFirst();
    Material material = variant.materials().get(substrate.material()).material().orElseThrow();
    return material.expansion().getFirst().strain(kelvin, variant.history().stressFree(substrate));
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
