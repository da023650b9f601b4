package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.hoja.FichaEnHojas;
import mx.recauda.rendicion.hoja.Lectura;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.mir.Arbol;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;
import mx.recauda.rendicion.mir.Renglon;
import mx.recauda.rendicion.mir.regla.AuditorMir;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The register of technical sheets. */
@Service
public class Fichas {

    private static final String CLAVE = "[A-Za-z][A-Za-z0-9.-]{1,39}";

    /** Rules that look at a sheet alone, whatever the level of its row. */
    private static final Set<String> DE_LA_FICHA =
            Set.of("MIR-012", "MIR-018", "MIR-019", "MIR-020", "MIR-021", "MIR-022");

    private final Instrumentos instrumentos;

    Fichas(Instrumentos instrumentos) {
        this.instrumentos = instrumentos;
    }

    /**
     * A sheet with the version it comes from.
     *
     * @param version its version
     * @param ficha the sheet
     */
    public record DeVersion(Instrumento version, FichaTecnica ficha) {}

    /** Saves a version of a sheet; a version with errors is not saved. */
    @Transactional
    public Resultado<Optional<Instrumento>> guarda(
            String clave, Contenido celdas, int leida, String nota, String cuenta, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        if (!clave.matches(CLAVE)) {
            faltas.add(
                    Incidencia.de(ErrorDeIndicador.CLAVE_INVALIDA, idioma, clave)
                            .enCampo("clave", clave));
        }
        if (leida == 0 && instrumentos.ultimo(ClaseDeInstrumento.FICHA, clave).isPresent()) {
            faltas.add(
                    Incidencia.de(ErrorDeIndicador.INDICADOR_REPETIDO, idioma, clave)
                            .enCampo("clave", clave));
        }
        Resultado<Lectura<FichaTecnica>> lectura = FichaEnHojas.lee(celdas, clave, idioma);
        faltas.addAll(lectura.incidencias());
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        FichaTecnica ficha = lectura.valor().instrumento().orElseThrow();
        return instrumentos.guarda(
                new Instrumentos.Propuesta(
                        ClaseDeInstrumento.FICHA,
                        clave,
                        clave + " " + ficha.nombre(),
                        lectura.valor().contenido(),
                        leida,
                        nota),
                cuenta,
                idioma);
    }

    /** The last version of every sheet, by key. */
    @Transactional(readOnly = true)
    public List<DeVersion> todas() {
        return instrumentos.ultimos(ClaseDeInstrumento.FICHA).stream().map(this::de).toList();
    }

    /** The sheet in force of every indicator, by key. */
    @Transactional(readOnly = true)
    public List<DeVersion> vigentes() {
        List<Instrumento> versiones = instrumentos.vigentes(ClaseDeInstrumento.FICHA);
        var contenidos = instrumentos.contenidos(versiones.stream().map(Instrumento::id).toList());
        return versiones.stream()
                .map(v ->
                        new DeVersion(v, ficha(v, Objects.requireNonNull(contenidos.get(v.id())))))
                .toList();
    }

    private static FichaTecnica ficha(Instrumento version, Contenido contenido) {
        return FichaEnHojas.lee(contenido, version.clave(), Idioma.ES)
                .valor()
                .instrumento()
                .orElseThrow();
    }

    /** The last version of a sheet. */
    @Transactional(readOnly = true)
    public Optional<DeVersion> ultima(String clave) {
        return instrumentos.ultimo(ClaseDeInstrumento.FICHA, clave).map(this::de);
    }

    /** The sheet by which results are judged: the last one approved, or the last one if none is. */
    @Transactional(readOnly = true)
    public Optional<DeVersion> vigente(String clave) {
        return instrumentos
                .vigente(ClaseDeInstrumento.FICHA, clave)
                .map(this::de)
                .or(() -> ultima(clave));
    }

    /** The sheet of a version. */
    @Transactional(readOnly = true)
    public DeVersion de(Instrumento version) {
        return new DeVersion(version, ficha(version, instrumentos.contenido(version.id())));
    }

    /** What the method observes in a sheet by itself. */
    public static List<Hallazgo> observaciones(FichaTecnica ficha) {
        Renglon renglon =
                new Renglon(
                        "",
                        Nivel.COMPONENTE,
                        "",
                        "",
                        List.of(ficha),
                        List.of(),
                        "",
                        new Origen("indicadores", 1));
        Mir sola =
                new Mir(
                        "",
                        0,
                        Mir.Caracter.DEMOSTRACION,
                        "",
                        List.of(renglon),
                        Arbol.vacio(),
                        Arbol.vacio(),
                        Optional.empty(),
                        List.of());
        return AuditorMir.auditor().revisa(sola).stream()
                .filter(h -> DE_LA_FICHA.contains(h.regla()))
                .toList();
    }
}
