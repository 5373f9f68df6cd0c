package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Svg;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** An address as a square that phones read with their cameras, black on white in every theme. */
final class QrCode extends Svg {
  private static final int BORDER = 4;

  /** The square for an address. */
  QrCode(String address) {
    super(drawing(io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM)));
    getElement().getClassList().add("room-qr");
  }

  private static String drawing(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
        }
      }
    }
    int side = code.size + 2 * BORDER;
    return """
    <svg viewBox="0 0 %d %d" shape-rendering="crispEdges" aria-hidden="true">
      <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/>
    </svg>
    """
        .formatted(side, side, path);
  }
}
