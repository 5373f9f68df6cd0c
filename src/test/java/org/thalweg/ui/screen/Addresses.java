package org.thalweg.ui.screen;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.thalweg.classroom.Rooms;

/** What stands behind the question mark of an address, read and written by a screen's codec. */
public final class Addresses {
  private Addresses() {}

  /** The settings that an address stands for. */
  public static <C> C read(AddressCodec<C> codec, String query) {
    return codec.read(new AddressQuery(QueryParameters.fromString(query).getParameters()));
  }

  /** Where teachers find their classes, on a server that shows nothing to them. */
  public static ClassAddress elsewhere(Rooms rooms, AddressCodec<?>... codecs) {
    return new ClassAddress(rooms, new SharedScreens(Runnable::run), List.of(codecs));
  }

  /** The parameters that settings are written as. */
  public static <C> Map<String, List<String>> parameters(AddressCodec<C> codec, C settings) {
    AddressWriter writer = new AddressWriter();
    codec.write(settings, writer);
    return writer.parameters();
  }

  /** The same as the browser shows it. */
  public static <C> String write(AddressCodec<C> codec, C settings) {
    return new QueryParameters(parameters(codec, settings)).getQueryString();
  }

  /** What a screen would write now. */
  public static String now(ScreenView<?, ?, ?> view) {
    return new QueryParameters(view.addressNow()).getQueryString();
  }
}
