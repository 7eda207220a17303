package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Steps in random order with random numbers, the same for the same seed.
final class RandomFlow {
  private final Random random;
  private final List<String> layers = new ArrayList<>();
  private final List<String> photo = new ArrayList<>();
  private final List<String> metals = new ArrayList<>();
  private final Flow flow = Flow.cell(100).substrate(50);

  RandomFlow(int seed) {
    random = new Random(seed);
  }

  Flow flow() {
    int count = 3 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      add("l" + i);
    }
    if (random.nextBoolean() && !metals.isEmpty()) {
      flow.ball(40 + random.nextInt(120), any(metals));
    }
    return flow;
  }

  private void add(String id) {
    switch (random.nextInt(8)) {
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
      case 6 -> {
        if (!layers.isEmpty()) {
          int top = layers.size() - 1;
          flow.strip(layers.remove(random.nextInt(4) > 0 ? top : random.nextInt(top + 1)));
          photo.retainAll(layers);
          metals.retainAll(layers);
        }
      }
      default -> {
        if (!layers.isEmpty()) {
          double[] anisotropies = {0, 0.5, 1};
          flow.etch(random.nextInt(80), anisotropies[random.nextInt(3)], null, any(layers));
        }
      }
    }
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

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private double number(double low, double high) {
    return Math.round((low + (high - low) * random.nextDouble()) * 100) / 100.0;
  }
}
