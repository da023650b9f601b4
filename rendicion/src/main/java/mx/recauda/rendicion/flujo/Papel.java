package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.Idioma;

import java.util.Locale;

/** What a person does on the road of a section, by the post held that day. */
public enum Papel {
    /** Prepares the figures and texts of an area. */
    ELABORADOR,
    /** Heads the area and answers for what it delivers. */
    TITULAR_DE_AREA,
    /** Requests, integrates, reviews and sends. */
    PLANEACION,
    /** Signs off the figures and authorises. */
    FINANZAS;

    /** The name people read. */
    public String nombre(Idioma idioma) {
        return Nombres.de("papel." + clave(), idioma);
    }

    /** The key of the role in bundles and files: {@code titular_de_area}. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the role belongs to the area asked, and so is bound to it. */
    public boolean esDelArea() {
        return this == ELABORADOR || this == TITULAR_DE_AREA;
    }
}
