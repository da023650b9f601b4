package mx.recauda.rendicion.auditor;

/** Weight of a finding, as the published reviews grade them. */
public enum Gravedad {
    /** Must be put right before the document is sent. */
    ALTA,
    /** Must be put right or justified. */
    MEDIA,
    /** Should be looked at. */
    BAJA;

    /** The lower-case form used in files: {@code alta}, {@code media}, {@code baja}. */
    public String clave() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
