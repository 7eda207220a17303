package org.ballpad.mesh.process;

import java.util.List;

/// The processes of the embossed pads and of their flat references, as the case files have them.
final class Seeds {
  private Seeds() {}

  /// Concave floor on the first dielectric.
  static Flow s1() {
    return flow(new double[0], new double[] {0, 45, 63.64, 100});
  }

  /// The first dielectric open inside the ring, the ring standing on it.
  static Flow s2Terraced() {
    return flow(new double[] {0, 30}, new double[] {0, 45, 63.64, 100});
  }

  /// The ring standing on the passivation.
  static Flow s2Island() {
    return flow(new double[] {0, 85}, new double[] {0, 45, 63.64, 100});
  }

  /// Flat on the passivation.
  static Flow f0() {
    return flow(new double[] {0, 140}, new double[] {0, 140});
  }

  /// Flat on the first dielectric.
  static Flow f1() {
    return flow(new double[0], new double[] {0, 140});
  }

  /// Flat on the second dielectric.
  static Flow f2() {
    return flow(new double[0], new double[0]);
  }

  private static Flow flow(double[] first, double[] second) {
    double wall = first.length == 0 ? 85 : 87;
    Flow flow = Flow.pitch500().substrate(500);
    flow.add(new Deposit(Flow.at("pass", 350), "SiN", 1, 1, Corner.ROUND, List.of("all")));
    flow.coat("d1", 5, 0.9);
    if (first.length > 0) {
      flow.pattern("d1", 87, first);
    }
    flow.cure("d1", 350).coat("d2", 5, 0.9);
    if (second.length > 0) {
      flow.pattern("d2", wall, second);
    }
    flow.cure("d2", 350);
    flow.add(
        new Sputter(
            Flow.info("seed"),
            List.of(new Film("Ti", 0.1), new Film("Cu", 0.3)),
            0.3,
            Corner.ROUND));
    flow.coat("pr", "resist_positive", 20, 1).pattern("pr", 90, 0, 130);
    flow.plate("rdl", 5, "seed", Electroplate.Profile.CONFORMAL).strip("pr");
    flow.etch(20, 0, "rdl", "seed");
    flow.coat("d3", 8, 0.9).pattern("d3", 70, 0, 110).cure("d3", 350);
    flow.ball(300, "rdl");
    return flow.add(new Temperature(Flow.info(null), 25 + Flow.CELSIUS, null, null, List.of()));
  }
}
