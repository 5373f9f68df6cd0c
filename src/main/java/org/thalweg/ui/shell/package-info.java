/**
 * The frame of every screen: header, navigation, colours, keyboard overview, errors, the words on a
 * lost connection, and the guide through lessons. It may use {@link org.thalweg.ui.part}, {@link
 * org.thalweg.lesson} and Vaadin, and knows no screen but by its address. Start reading at {@link
 * org.thalweg.ui.shell.MainLayout}.
 */
@NullMarked
package org.thalweg.ui.shell;

import org.jspecify.annotations.NullMarked;
