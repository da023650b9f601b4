package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.hoja.FichaEnHojas;
import mx.recauda.rendicion.hoja.Lectura;
import mx.recauda.rendicion.hoja.MirEnHojas;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Renglon;
import mx.recauda.rendicion.version.Comparacion;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Diferencia;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Results matrices by version. The sheets of their indicators go to the register of sheets. */
@Service
public class Matrices {

    private static final Pattern ACENTOS = Pattern.compile("\\p{M}");
    private static final int CLAVE_CARACTERES = 24;

    private final Instrumentos instrumentos;
    private final Fichas fichas;

    Matrices(Instrumentos instrumentos, Fichas fichas) {
        this.instrumentos = instrumentos;
        this.fichas = fichas;
    }

    /**
     * A matrix with the version it comes from.
     *
     * @param version its version
     * @param mir the matrix
     */
    public record DeVersion(Instrumento version, Mir mir) {}

    /**
     * What a content would change.
     *
     * @param clave key of the matrix it is of
     * @param base last version of that matrix, empty when it is new
     * @param contenido its cells in canonical form
     * @param diferencias what changes, cell by cell
     */
    public record Propuesta(
            String clave,
            Optional<Instrumento> base,
            Contenido contenido,
            List<Diferencia> diferencias) {

        /** Keeps an immutable copy. */
        public Propuesta {
            diferencias = List.copyOf(diferencias);
        }
    }

    /** What a content would change; empty when some cell is wrong, and then every incident. */
    @Transactional(readOnly = true)
    public Resultado<Optional<Propuesta>> propone(Contenido crudo, Idioma idioma) {
        Resultado<Lectura<Mir>> lectura = MirEnHojas.lee(crudo, idioma);
        if (lectura.valor().instrumento().isEmpty()) {
            return new Resultado<>(Optional.empty(), lectura.incidencias());
        }
        String clave = clave(lectura.valor().instrumento().get());
        Optional<Instrumento> base = instrumentos.ultimo(ClaseDeInstrumento.MIR, clave);
        Contenido antes =
                base.map(b -> instrumentos.contenido(b.id()))
                        .orElseGet(() -> new Contenido(new java.util.TreeMap<>()));
        List<Diferencia> diferencias = deFondo(antes, lectura.valor().contenido());
        return Resultado.de(
                Optional.of(
                        new Propuesta(
                                clave, base, Comparacion.aplica(antes, diferencias), diferencias)));
    }

    /** A spreadsheet writes 80.0 as 80: the same number in another form is no change. */
    private static List<Diferencia> deFondo(Contenido antes, Contenido despues) {
        return Comparacion.de(antes, despues).stream()
                .filter(d -> d.tipo() != Diferencia.Tipo.SOLO_FORMA)
                .toList();
    }

    /** The key of a matrix: first word of the programme and year, {@code E006-2026}. */
    static String clave(Mir mir) {
        String llano =
                ACENTOS.matcher(Normalizer.normalize(mir.programa(), Normalizer.Form.NFD))
                        .replaceAll("");
        String primera =
                llano.strip()
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z0-9 ].*", "")
                        .replaceAll(" .*", "");
        String corta = primera.substring(0, Math.min(CLAVE_CARACTERES, primera.length()));
        String sufijo = mir.caracter() == Mir.Caracter.DEMOSTRACION ? "-DEMOSTRACION" : "";
        return (corta.isEmpty() ? "PROGRAMA" : corta) + "-" + mir.anio() + sufijo;
    }

    /**
     * Saves a version of a matrix, and of each technical sheet of its indicators that says
     * something else than the last version of it. All or nothing.
     */
    @Transactional
    public Resultado<Optional<Instrumento>> guarda(
            Contenido crudo, int leida, String nota, String cuenta, Idioma idioma) {
        Resultado<Lectura<Mir>> lectura = MirEnHojas.lee(crudo, idioma);
        if (lectura.valor().instrumento().isEmpty()) {
            return new Resultado<>(Optional.empty(), lectura.incidencias());
        }
        Mir mir = lectura.valor().instrumento().get();
        Resultado<Optional<Instrumento>> guardada =
                instrumentos.guarda(
                        new Instrumentos.Propuesta(
                                ClaseDeInstrumento.MIR,
                                clave(mir),
                                "MIR " + mir.programa() + " " + mir.anio(),
                                lectura.valor().contenido(),
                                leida,
                                nota),
                        cuenta,
                        idioma);
        if (guardada.valor().isEmpty()) {
            return guardada;
        }
        List<Incidencia> deFichas = registraFichas(mir, nota, cuenta, idioma);
        if (!deFichas.isEmpty()) {
            org.springframework.transaction.interceptor.TransactionAspectSupport
                    .currentTransactionStatus()
                    .setRollbackOnly();
            return new Resultado<>(Optional.empty(), deFichas);
        }
        return guardada;
    }

    private List<Incidencia> registraFichas(Mir mir, String nota, String cuenta, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        for (Renglon renglon : mir.renglones()) {
            for (FichaTecnica ficha : renglon.indicadores()) {
                Optional<Fichas.DeVersion> ultima = fichas.ultima(ficha.clave());
                if (ultima.filter(u -> u.ficha().equals(ficha)).isEmpty()) {
                    faltas.addAll(
                            fichas.guarda(
                                            ficha.clave(),
                                            FichaEnHojas.de(ficha),
                                            ultima.map(u -> u.version().numero()).orElse(0),
                                            nota,
                                            cuenta,
                                            idioma)
                                    .incidencias());
                }
            }
        }
        return faltas;
    }

    /** The last version of every matrix, by key. */
    @Transactional(readOnly = true)
    public List<DeVersion> todas() {
        return instrumentos.ultimos(ClaseDeInstrumento.MIR).stream().map(this::de).toList();
    }

    /** One version of a matrix. */
    @Transactional(readOnly = true)
    public Optional<DeVersion> busca(UUID id) {
        return instrumentos
                .busca(id)
                .filter(i -> i.clase() == ClaseDeInstrumento.MIR)
                .map(this::de);
    }

    private DeVersion de(Instrumento version) {
        return new DeVersion(
                version,
                MirEnHojas.lee(instrumentos.contenido(version.id()), Idioma.ES)
                        .valor()
                        .instrumento()
                        .orElseThrow());
    }
}
