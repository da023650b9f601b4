package mx.recauda.ley.error;

/**
 * A numbered error, {@code ARE-nnn} ({@code CUO-004}, {@code INF-101}…). Implemented by one enum
 * per area; the texts are in bundles {@code mensajes_es} and {@code mensajes_en} beside the enum,
 * under the keys {@code <codigo>.mensaje} and {@code <codigo>.remedio}, with the arguments of
 * {@link java.text.MessageFormat}. A retired code is never reused.
 */
public interface CodigoDeError {

    /** The code shown to people and machines: three capitals, a hyphen, three digits. */
    String codigo();

    /** Weight of an incident with this code. */
    default Severidad severidad() {
        return Severidad.ERROR;
    }

    /** Legal or documentary ground, for example {@code "LSS 28"}; empty when it is technical. */
    default String fundamento() {
        return "";
    }
}
