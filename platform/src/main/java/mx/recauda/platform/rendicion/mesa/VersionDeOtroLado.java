package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Estado;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A draft whose report was received from elsewhere and frozen does not say what the last version
 * says: what it would send would undo that version without a word, so that it sends nothing and
 * none of its sections sent is opened again. A draft begun from that very version may.
 */
@Component
class VersionDeOtroLado implements CondicionDeActo {

    private final Versiones versiones;
    private final Envios envios;

    VersionDeOtroLado(Versiones versiones, Envios envios) {
        this.versiones = versiones;
        this.envios = envios;
    }

    @Override
    public List<Incidencia> impiden(Expediente expediente, Acto acto, Idioma idioma) {
        return acto.accion() == Accion.REABRIR && expediente.situacion().estado() == Estado.ENVIADA
                ? impide(expediente.borrador(), idioma).stream().toList()
                : List.of();
    }

    /** Why a draft is neither sent nor opened again; empty when it may be. */
    Optional<Incidencia> impide(Borrador borrador, Idioma idioma) {
        return versiones.todas().stream()
                .filter(v -> v.clase() == Clase.INFORME && v.clave().equals(borrador.clave()))
                .max(Comparator.comparingInt(Version::numero))
                .filter(v -> !v.documento().equals(borrador.base()))
                .filter(v ->
                        envios.de(v.id()).filter(e -> e.borrador().equals(borrador.id())).isEmpty())
                .map(v ->
                        Incidencia.de(
                                ErrorDeMesa.VERSION_DE_OTRO_LADO,
                                idioma,
                                borrador.clave(),
                                v.numero()));
    }
}
