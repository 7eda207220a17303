package org.ballpad.mesh.generate;

/// A cross-section cannot be meshed: what stands in the way, and where.
public final class MeshFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /// @param code message code such as `E-PLACE`
  /// @param message what is wrong, with the place in um
  public MeshFault(String code, String message) {
    super(message);
    this.code = code;
  }

  /// Message code: `E-EMPTY`, `E-PLACE`, `E-SLIVER`, `E-TANGLED` or `E-MESH-SIZE`.
  public String code() {
    return code;
  }
}
