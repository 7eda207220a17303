package org.ballpad.cases.file.life;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.file.tree.Descriptor;
import org.ballpad.materials.life.LifeLaw;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// The keys under `law:`, as the papers print the constants.
sealed interface LawKeys {
  /// Those of a law from damage to cycles.
  sealed interface Fatigue extends LawKeys {
    /// @throws IllegalArgumentException if a constant has the wrong sign
    LifeLaw law();
  }

  /// What `sources:` may speak of: the law, each of its constants, the layer, and the shape.
  static List<String> properties() {
    var properties = new ArrayList<>(List.of("law", "layer", "shape"));
    for (Class<?> law : Descriptor.family(LawKeys.class)) {
      for (var component : law.getRecordComponents()) {
        String name = component.getAnnotation(Key.class).name();
        properties.add("law." + (name.isEmpty() ? component.getName() : name));
      }
    }
    return properties.stream().distinct().toList();
  }

  /// Initiation and growth of a crack.
  @Keyword(value = "darveaux", says = "crack initiation and growth by inelastic work")
  record Darveaux(
      @Key(value = "cycles to a crack at the reference", name = "K1") double k1,
      @Key(value = "exponent of initiation", name = "K2") double k2,
      @Key(value = "growth per cycle at the reference", name = "K3", quantity = Quantity.LENGTH)
          double k3,
      @Key(value = "exponent of growth", name = "K4") double k4,
      @Key(value = "work that the powers are of", quantity = Quantity.STRESS) double reference)
      implements Fatigue {
    @Override
    public LifeLaw law() {
      return new org.ballpad.materials.life.Darveaux(k1, k2, k3, k4, reference);
    }
  }

  /// The inverse of a damage per cycle.
  @Keyword(value = "syed", says = "cycles inverse to creep strain or creep energy")
  record Syed(@Key("share of life per unit of damage, 1 or 1/MPa") double constant)
      implements Fatigue {
    @Override
    public LifeLaw law() {
      return new org.ballpad.materials.life.Syed(constant);
    }
  }

  /// A power of a strain.
  @Keyword(value = "coffin_manson", says = "cycles as a power of strain")
  record CoffinManson(
      @Key("cycles at a strain of one") double coefficient,
      @Key("power of the strain") double exponent)
      implements Fatigue {
    @Override
    public LifeLaw law() {
      return new org.ballpad.materials.life.CoffinManson(coefficient, exponent);
    }
  }

  /// A power of an energy.
  @Keyword(value = "morrow_energy", says = "cycles as a power of energy density")
  record MorrowEnergy(
      @Key("cycles at an energy of 1 MPa") double coefficient,
      @Key("power of the energy") double exponent)
      implements Fatigue {
    /// C W^e = (W / W')^(1/c) with W' = C^(-1/e) MPa, c = 1/e.
    @Override
    public LifeLaw law() {
      return new org.ballpad.materials.life.MorrowEnergy(
          Math.pow(coefficient, -1 / exponent), 1 / exponent);
    }
  }

  /// A power of a shear range that follows temperature and dwell.
  @Keyword(value = "engelmaier", says = "cycles by mismatch shear, temperature and dwell")
  record Engelmaier(
      @Key(value = "2 eps_f", name = "twice_ductility") double twiceDuctility,
      @Key("exponent c at the reference temperature") double c0,
      @Key("its change with temperature, 1/K") double c1,
      @Key("its change with ln(1 + t0/dwell)") double c2,
      @Key(value = "time of the dwell term", quantity = Quantity.TIME) double t0,
      @Key(value = "temperature that c1 counts from", quantity = Quantity.TEMPERATURE)
          double reference)
      implements Fatigue {
    @Override
    public LifeLaw law() {
      return new org.ballpad.materials.life.Engelmaier(twiceDuctility, c0, c1, c2, t0, reference);
    }
  }

  /// Acceleration between two thermal cycles.
  @Keyword(value = "norris_landzberg", says = "acceleration between two thermal cycles")
  record NorrisLandzberg(
      @Key("exponent of the temperature range") double n,
      @Key("exponent of the frequency") double m,
      @Key(value = "Ea / k", quantity = Quantity.TEMPERATURE_DIFFERENCE) double activation)
      implements LawKeys {
    org.ballpad.materials.life.NorrisLandzberg model(String name) {
      return new org.ballpad.materials.life.NorrisLandzberg(name, n, m, activation);
    }
  }
}
