package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Rounded;
import org.ballpad.mesh.section.Section;

/// Goes through the steps without their geometry and collects what is wrong with them.
public final class FlowCheck {
  private final Section section;
  private final Function<String, ProcessTraits> traits;
  private final Map<String, List<String>> layers = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Boolean> exposed = new HashMap<>();
  private final List<Interval> trenches = new ArrayList<>();
  private final List<Interval> filled = new ArrayList<>();
  private final Set<String> mounted = new HashSet<>();
  private final List<StepFault> faults = new ArrayList<>();
  private ProcessStep step;
  private int index = -1;

  FlowCheck(Section section, Function<String, ProcessTraits> traits) {
    this.section = section;
    this.traits = traits;
  }

  /// Checks the settings; what is wrong with them is a fault of the first step.
  void settings(Settings settings) {
    Double field = settings.fieldAt();
    if (field != null && field > section.width()) {
      String message =
          Rounded.format(
              "field_at reaches r = %s um, section ends at %s um", field, section.width());
      faults.add(new StepFault("E-OUTSIDE", 0, "", message));
    }
  }

  /// Checks the next step.
  void visit(ProcessStep next) {
    step = next;
    index++;
    if (!(next instanceof Substrate) && index == 0) {
      fault("E-ORDER", "", "step %s: substrate must exist before %s", name(), Bench.type(next));
    }
    String id = next.info().id();
    if (id != null && !ids.add(id)) {
      fault("E-ID", "id", "there is another step called %s", id);
    }
    next.check(this);
    if (!next.makes().isEmpty()) {
      makes(next.makes());
    }
  }

  List<StepFault> faults() {
    return faults;
  }

  Section section() {
    return section;
  }

  int index() {
    return index;
  }

  ProcessTraits traits(String material) {
    return traits.apply(material);
  }

  /// Adds a fault of the step in hand.
  void fault(String code, String key, String format, Object... values) {
    faults.add(new StepFault(code, index, key, Rounded.format(format, values)));
  }

  /// Notes that the step makes a layer of one or more films.
  void makes(List<String> materials) {
    String id = step.info().id();
    if (id == null || id.isBlank()) {
      fault("E-ID", "id", "a %s makes a layer and needs an id", Bench.type(step));
      return;
    }
    layers.put(id, materials);
    for (int i = 0; i < materials.size() && materials.size() > 1; i++) {
      layers.put(id + "." + (i + 1), List.of(materials.get(i)));
    }
  }

  /// The materials of a layer that the step needs; none, and a fault, if there is no such layer.
  List<String> needs(String key, String layer) {
    List<String> materials = layers.get(layer);
    if (materials == null) {
      fault("E-ORDER", key, "step %s: %s must exist before %s", name(), layer, Bench.type(step));
      return List.of();
    }
    return materials;
  }

  /// The materials of a layer that the step needs, with a fault for each that is not
  /// photosensitive.
  List<String> photosensitive(String key, String layer) {
    List<String> materials = needs(key, layer);
    for (String material : materials) {
      if (!traits(material).photosensitive()) {
        fault(
            "E-NOTPHOTO",
            key,
            "%s is not photosensitive; use `open` (laser/plasma) or a resist and `etch`",
            material);
      }
    }
    return materials;
  }

  /// Says that the step leaves a latent image in a layer, below a mask or without one.
  void exposes(String layer, boolean hasMask) {
    exposed.merge(layer, hasMask, Boolean::logicalOr);
  }

  /// Whether a layer has a latent image.
  boolean isExposed(String layer) {
    return exposed.containsKey(layer);
  }

  /// Whether the latent image of a layer has edges of a mask.
  boolean hasMask(String layer) {
    return exposed.getOrDefault(layer, false);
  }

  /// Says that the step uses up the latent image of a layer.
  void develops(String layer) {
    exposed.remove(layer);
  }

  /// Says that the step puts solder between wafer and board.
  void mounts(List<String> regions) {
    mounted.addAll(regions);
  }

  /// Whether solder lies between wafer and board.
  boolean isMounted(String region) {
    return mounted.contains(region);
  }

  /// Whether a layer, or a layer of a material, is there.
  boolean has(String layerOrMaterial) {
    return layers.containsKey(layerOrMaterial)
        || layers.values().stream().anyMatch(of -> of.contains(layerOrMaterial));
  }

  /// Says that a layer is gone after the step, and with its last film the layer of films.
  void removes(String layer) {
    boolean gone = layers.keySet().removeIf(id -> id.equals(layer) || id.startsWith(layer + "."));
    int dot = layer.indexOf('.');
    String films = dot < 0 ? layer : layer.substring(0, dot);
    if (gone && layers.keySet().stream().noneMatch(id -> id.startsWith(films + "."))) {
      layers.remove(films);
    }
  }

  /// Says that the step opens a trench.
  void opens(Interval trench) {
    trenches.add(trench);
  }

  /// Says that the step fills all trenches.
  void fills() {
    filled.addAll(trenches);
    trenches.clear();
  }

  /// Trenches that have been filled.
  List<Interval> filled() {
    return filled;
  }

  /// Checks solder that is put on a pad.
  ///
  /// @param key key of its size
  /// @param radius half its width, um
  /// @param at its middle in a planar section, um, or null
  void solder(String material, String key, double radius, Double at) {
    if (!traits(material).solder()) {
      fault("E-NOWET", "material", "%s is no solder", material);
    }
    boolean isPlanar = section.kind() == Section.Kind.PLANAR;
    if (!isPlanar && at != null) {
      fault("E-KEY", "at", "`at` is for planar sections");
    } else if (isPlanar && at != null && at >= section.width()) {
      String message = "the solder reaches r = %s um, section ends at %s um";
      fault("E-OUTSIDE", "at", message, at, section.width());
    }
    if (2 * radius >= section.pitch()) {
      fault(
          "E-BRIDGE",
          key,
          "bump radius %s um touches its neighbour at pitch %s um (before reflow)",
          radius,
          section.pitch());
    }
  }

  /// Checks that intervals are disjoint, increasing and inside the section.
  void intervals(String key, List<Interval> intervals) {
    Interval previous = null;
    for (Interval next : intervals) {
      boolean reversed = !(next.from() < Math.min(next.to(), section.width()));
      if (next.from() < 0 || Double.isFinite(next.to()) && next.to() > section.width()) {
        double reach = next.from() < 0 ? next.from() : next.to();
        fault(
            "E-OUTSIDE",
            key,
            "an interval of %s reaches r = %s um, section ends at %s um",
            name(),
            reach,
            section.width());
      } else if (reversed || previous != null && next.from() < previous.to()) {
        Interval first = previous == null ? next : previous;
        fault(
            "E-INTERVAL",
            key,
            "mask intervals of %s overlap or are reversed: %s, %s;"
                + " write them disjoint and increasing",
            name(),
            text(first),
            text(next));
      }
      previous = next;
    }
  }

  private String name() {
    return Bench.name(step);
  }

  private static String text(Interval interval) {
    return "[" + Rounded.text(interval.from()) + ", " + Rounded.text(interval.to()) + "]";
  }
}
