package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Section;

/// Steps in random order with random numbers, the same for the same seed.
final class RandomFlow {
  private final Random random;
  private final List<String> layers = new ArrayList<>();
  private final List<String> photo = new ArrayList<>();
  private final List<String> metals = new ArrayList<>();
  private final boolean planar;
  private final Flow flow;

  RandomFlow(int seed) {
    random = new Random(seed);
    planar = random.nextInt(3) == 0;
    Section section = new Section(Section.Kind.PLANAR, 100, Double.NaN);
    flow = (planar ? new Flow(section) : Flow.cell(100)).substrate(50);
  }

  Flow flow() {
    int count = 3 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      add("l" + i);
    }
    if (random.nextBoolean() && !metals.isEmpty()) {
      solder();
    }
    return flow;
  }

  private void add(String id) {
    int kind = random.nextInt(18);
    if (kind < 7) {
      addLayer(kind, id);
    } else if (kind < 13) {
      addFilm(kind, id);
    } else {
      cut(kind, id);
    }
  }

  private void addLayer(int kind, String id) {
    switch (kind) {
      case 0, 1 -> {
        flow.coat(id, number(1, 15), random.nextInt(3) / 2.0);
        photo.add(id);
        layers.add(id);
      }
      case 2 -> film(id);
      case 3, 4 -> {
        if (!photo.isEmpty()) {
          double from = random.nextBoolean() ? 0 : number(1, 40);
          double to = number(from + 2, 99);
          flow.pattern(any(photo), 60 + random.nextInt(61), from, to);
        }
      }
      case 5 -> plate(id);
      default -> {
        if (!layers.isEmpty()) {
          int top = layers.size() - 1;
          flow.strip(layers.remove(random.nextInt(4) > 0 ? top : random.nextInt(top + 1)));
          photo.retainAll(layers);
          metals.retainAll(layers);
        }
      }
    }
  }

  private void addFilm(int kind, String id) {
    switch (kind) {
      case 7 -> {
        List<Film> films = List.of(new Film("Ni", number(0.5, 4)), new Film("Cu", number(0.1, 3)));
        List<String> on = List.of(random.nextBoolean() ? "all" : "Cu");
        flow.add(new Electroless(Flow.info(id), films, null, null, on));
        layers.add(id);
        metals.add(id);
      }
      case 8 -> {
        flow.fill(id, number(1, 10));
        layers.add(id);
      }
      case 9 -> {
        double from = number(5, 90);
        double to = random.nextBoolean() ? 100 : number(from + 2, 99);
        flow.trench(from, to, number(2, 40), 75 + random.nextInt(21));
      }
      case 10, 11 -> {
        double conform = random.nextInt(3) / 2.0;
        double tent = random.nextInt(40);
        double t = number(5, 30);
        flow.add(new Laminate(Flow.info(id), "resist_negative", t, tent, conform, false));
        layers.add(id);
        lithography(id);
      }
      default -> {
        flow.coat(id, "resist_positive", number(1, 15), random.nextInt(3) / 2.0);
        layers.add(id);
        lithography(id);
      }
    }
  }

  private void cut(int kind, String id) {
    switch (kind) {
      case 13 -> {
        Double to = random.nextBoolean() || layers.isEmpty() ? (Double) number(5, 60) : null;
        String until = to != null && random.nextBoolean() ? null : anyOrNull();
        flow.add(new Grind(Flow.back(null), to, until, random.nextInt(6)));
      }
      case 14 -> flow.dice(random.nextBoolean() ? 100 : number(5, 95), number(1, 20));
      case 15 -> {
        StepInfo back = Flow.back(id);
        flow.add(new Deposit(back, "SiN", number(0.2, 5), 1, Corner.ROUND, List.of("all")));
        layers.add(id);
      }
      case 16 -> open();
      default -> {
        if (!layers.isEmpty()) {
          double[] anisotropies = {0, 0.5, 1};
          flow.etch(random.nextInt(80), anisotropies[random.nextInt(3)], null, any(layers));
        }
      }
    }
  }

  /// Exposes a layer below a mask or through what lies above it, and develops it.
  private void lithography(String layer) {
    double from = random.nextBoolean() ? 0 : number(1, 40);
    List<Interval> intervals = Flow.open(from, number(from + 2, 99));
    Expose.Mask mask =
        switch (random.nextInt(3)) {
          case 0 -> new Expose.Mask(intervals, List.of());
          case 1 -> new Expose.Mask(List.of(), intervals);
          default -> new Expose.Mask(List.of(), List.of());
        };
    List<String> opaque = random.nextBoolean() ? List.of(any(layers)) : List.of();
    flow.add(new Expose(Flow.info(null), layer, mask, opaque, random.nextInt(2) * 10));
    Pattern.Foot.Shape[] shapes = Pattern.Foot.Shape.values();
    Pattern.Foot foot =
        random.nextInt(3) > 0
            ? null
            : new Pattern.Foot(shapes[random.nextInt(2)], number(0.5, 6), number(0.5, 6));
    double wall = foot == null ? 70 + random.nextInt(41) : 90;
    flow.add(new Develop(Flow.info(null), layer, wall, Pattern.CdAt.BOTTOM, foot));
  }

  private void open() {
    if (!layers.isEmpty()) {
      double from = random.nextBoolean() ? 0 : number(1, 60);
      List<Interval> where = Flow.open(from, number(from + 2, 99));
      flow.add(
          new Open(
              Flow.info(null),
              List.of(any(layers)),
              where,
              60 + random.nextInt(61),
              Pattern.CdAt.BOTTOM,
              Open.Method.LASER,
              null));
    }
  }

  private void solder() {
    String on = any(metals);
    double diameter = 40 + random.nextInt(120);
    Double at = planar ? (Double) number(0, 60) : null;
    if (random.nextBoolean()) {
      flow.add(
          new PlaceBall(Flow.info("ball"), "SAC305", planar ? diameter / 2 : diameter, on, at));
    } else {
      double aperture = diameter / 3;
      flow.add(new Print(Flow.info("ball"), "SAC305", aperture, 40, 0.9, 0.5, on, at));
    }
    flow.melt("ball", on);
    if (!planar && random.nextBoolean()) {
      attach();
    }
  }

  private void attach() {
    Attach.Land land = new Attach.Land("Cu", number(5, 20), number(15, 60));
    Attach.SolderMask mask =
        random.nextBoolean() ? null : new Attach.SolderMask("mask", number(21, 40), number(10, 95));
    Double standoff = random.nextInt(3) > 0 ? (Double) number(10, 90) : null;
    Double load = standoff == null ? (Double) number(-10, 40) : null;
    Melt melt = Melt.of(List.of("ball"), List.of(), 518, 490);
    List<Film> layers = List.of(new Film("prepreg", 60), new Film("FR4", number(100, 800)));
    flow.add(
        new Attach(Flow.info("board"), melt, land, mask, layers, standoff, load, number(0, 1e4)));
  }

  private void film(String id) {
    double[] shares = {0, 0.3, 0.7, 1};
    String material = random.nextBoolean() ? "Cu" : "SiN";
    Corner corner = random.nextInt(4) == 0 ? Corner.MITRE : Corner.ROUND;
    flow.deposit(id, material, number(0.1, 6), shares[random.nextInt(4)], corner);
    layers.add(id);
    if (material.equals("Cu")) {
      metals.add(id);
    }
  }

  private void plate(String id) {
    if (!metals.isEmpty()) {
      Electroplate.Profile profile =
          random.nextBoolean() ? Electroplate.Profile.LEVEL : Electroplate.Profile.CONFORMAL;
      flow.plate(id, number(0.5, 12), any(metals), profile);
      layers.add(id);
      metals.add(id);
    }
  }

  private String anyOrNull() {
    return layers.isEmpty() ? null : any(layers);
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private double number(double low, double high) {
    return Math.round((low + (high - low) * random.nextDouble()) * 100) / 100.0;
  }
}
