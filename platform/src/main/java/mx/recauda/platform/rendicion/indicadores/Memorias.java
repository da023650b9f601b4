package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.hoja.Lectura;
import mx.recauda.rendicion.hoja.MemoriaEnHojas;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/** Memorias de cálculo by version; author and approver are the signatures of the version. */
@Service
public class Memorias {

    private final Instrumentos instrumentos;

    Memorias(Instrumentos instrumentos) {
        this.instrumentos = instrumentos;
    }

    /**
     * A memoria with the version it comes from.
     *
     * @param version its version
     * @param memoria the memoria, signed
     */
    public record DeVersion(Instrumento version, Memoria memoria) {}

    /**
     * Saves a version of the memoria of a goal. Steps that do not come out are saved too: they are
     * defects of the memoria, told on its page and at publication, not of its cells.
     */
    @Transactional
    public Resultado<Optional<Instrumento>> guarda(
            MetaGuardada meta,
            Contenido celdas,
            int leida,
            String nota,
            String cuenta,
            Idioma idioma) {
        Resultado<Lectura<Memoria>> lectura =
                MemoriaEnHojas.lee(celdas, cuenta, Optional.empty(), idioma);
        if (lectura.valor().instrumento().isEmpty()) {
            return new Resultado<>(Optional.empty(), lectura.incidencias());
        }
        return instrumentos.guarda(
                new Instrumentos.Propuesta(
                        ClaseDeInstrumento.MEMORIA,
                        meta.claveDeMemoria(),
                        "Memoria " + meta.indicador() + " " + meta.periodo(),
                        lectura.valor().contenido(),
                        leida,
                        nota),
                cuenta,
                idioma);
    }

    /** The last version of the memoria of a goal. */
    @Transactional(readOnly = true)
    public Optional<DeVersion> ultima(String clave) {
        return instrumentos.ultimo(ClaseDeInstrumento.MEMORIA, clave).map(this::de);
    }

    /** The versions of the memoria of a goal, the last one first. */
    @Transactional(readOnly = true)
    public List<Instrumento> historia(String clave) {
        return instrumentos.historia(ClaseDeInstrumento.MEMORIA, clave);
    }

    /** The memoria of a version. */
    @Transactional(readOnly = true)
    public DeVersion de(Instrumento version) {
        return new DeVersion(
                version,
                MemoriaEnHojas.lee(
                                instrumentos.contenido(version.id()),
                                version.trayecto().elaboro().persona(),
                                version.trayecto().aprobo().map(Firma::persona),
                                Idioma.ES)
                        .valor()
                        .instrumento()
                        .orElseThrow());
    }
}
