package org.ballpad.materials.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.materials.PropertyTable;

/// What a material does besides thermo-elasticity: nothing, yield and creep, or relax.
public sealed interface Behaviour {
  /// Only thermo-elastic.
  Behaviour ELASTIC = new Flow(Optional.empty(), Optional.empty());

  /// The law of such a material.
  ///
  /// @param elastic its thermo-elastic part
  /// @throws IllegalArgumentException if that is not isotropic, unless nothing else is asked
  MaterialLaw law(ThermoElastic elastic);

  /// The tables of its constants.
  List<PropertyTable> tables();

  /// Whether it does nothing else.
  default boolean isElastic() {
    return equals(ELASTIC);
  }

  /// It yields, creeps or does both.
  ///
  /// @param plasticity how it yields, if it does
  /// @param creep how it creeps, if it does
  record Flow(Optional<Plasticity> plasticity, Optional<CreepRule> creep) implements Behaviour {
    @Override
    public MaterialLaw law(ThermoElastic elastic) {
      return plasticity.isEmpty() && creep.isEmpty()
          ? elastic
          : new Inelastic(elastic, plasticity, creep);
    }

    @Override
    public List<PropertyTable> tables() {
      return Stream.concat(
              plasticity.map(Plasticity::tables).orElse(List.of()).stream(),
              creep.map(CreepRule::tables).orElse(List.of()).stream())
          .toList();
    }
  }

  /// It relaxes.
  ///
  /// @param relaxation how
  record Relaxing(Relaxation relaxation) implements Behaviour {
    @Override
    public MaterialLaw law(ThermoElastic elastic) {
      return new Viscoelastic(elastic, relaxation);
    }

    @Override
    public List<PropertyTable> tables() {
      return List.of();
    }
  }
}
