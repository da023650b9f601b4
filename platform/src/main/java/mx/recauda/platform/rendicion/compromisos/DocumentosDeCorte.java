package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.formats.asm.SalidaAsm;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.documentos.Asidero;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.asm.ArmadoDeAsm;
import mx.recauda.rendicion.asm.ProgramaPublicado;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.asm.regla.AuditorAsm;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.compromiso.Programas;
import mx.recauda.rendicion.texto.FechasEnTexto;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The official follow-up of ASMs of any cut, made of the promises, and its publication. */
@Service
public class DocumentosDeCorte {

    private static final String TIPO = "asm";
    private static final String ARCHIVO = "asm.json";
    private static final int HUELLA_CORTA = 12;

    private final Compromisos compromisos;
    private final Registros registros;
    private final CalendarioInstitucional calendario;
    private final Autoria autoria;
    private final Documentos documentos;
    private final Incorporacion incorporacion;
    private final Versiones versiones;
    private final JdbcClient jdbc;
    private final Clock reloj;
    private final Bitacora bitacora;
    private final String institucion;

    DocumentosDeCorte(
            Compromisos compromisos,
            Registros registros,
            CalendarioInstitucional calendario,
            Autoria autoria,
            Documentos documentos,
            Incorporacion incorporacion,
            Versiones versiones,
            JdbcClient jdbc,
            Clock reloj,
            Bitacora bitacora,
            @Value("${recauda.institucion:Instituto Mexicano del Seguro Social}")
                    String institucion) {
        this.compromisos = compromisos;
        this.registros = registros;
        this.calendario = calendario;
        this.autoria = autoria;
        this.documentos = documentos;
        this.incorporacion = incorporacion;
        this.versiones = versiones;
        this.jdbc = jdbc;
        this.reloj = reloj;
        this.bitacora = bitacora;
        this.institucion = institucion;
    }

    /**
     * Which document.
     *
     * @param programa budget programme
     * @param ciclo cycle of two years
     * @param corte month of the cut
     */
    public record Cual(String programa, String ciclo, YearMonth corte) {}

    /**
     * A programme and cycle with promises.
     *
     * @param programa budget programme
     * @param ciclo cycle of two years
     * @param compromisos how many promises it has
     */
    public record Ciclo(String programa, String ciclo, int compromisos) {}

    /** Programmes and cycles with ASMs, the newest first. */
    @Transactional(readOnly = true)
    public List<Ciclo> ciclos() {
        Map<List<String>, Long> cuentas =
                asm().stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> List.of(f.encuadre().programa(), f.encuadre().ciclo()),
                                        Collectors.counting()));
        return cuentas.entrySet().stream()
                .map(e ->
                        new Ciclo(
                                e.getKey().getFirst(),
                                e.getKey().getLast(),
                                e.getValue().intValue()))
                .sorted(Comparator.comparing(Ciclo::ciclo).reversed())
                .toList();
    }

    private List<Ficha> asm() {
        return compromisos.todas().stream()
                .filter(f -> f.compromiso().tipo().equals(TIPO) && !f.encuadre().ciclo().isEmpty())
                .toList();
    }

    private List<Ficha> de(Cual cual) {
        return asm().stream()
                .filter(f ->
                        f.encuadre().programa().equals(cual.programa())
                                && f.encuadre().ciclo().equals(cual.ciclo()))
                .sorted(Comparator.comparing(Ficha::clave))
                .toList();
    }

    /** The document, as known today; empty when the cycle has no promises. */
    @Transactional(readOnly = true)
    public Optional<SeguimientoAsm> seguimiento(Cual cual) {
        return seguimiento(cual, de(cual));
    }

    private Optional<SeguimientoAsm> seguimiento(Cual cual, List<Ficha> fichas) {
        if (fichas.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ArmadoDeAsm.seguimiento(
                        encabezado(cual, fichas),
                        cual.corte(),
                        autoria.hoy(),
                        fichas.stream()
                                .map(f -> new ArmadoDeAsm.Promesa(f.compromiso(), f.productos()))
                                .toList(),
                        calendario.cortes(),
                        this::ubicacion));
    }

    private ArmadoDeAsm.Encabezado encabezado(Cual cual, List<Ficha> fichas) {
        String clave = cual.programa();
        String publicada =
                Programas.canonica(clave)
                        .map(c -> c.charAt(0) + "-" + c.substring(1))
                        .orElse(clave);
        String nombre =
                Programas.nombres(clave).stream()
                        .reduce((antes, despues) -> despues)
                        .map(Programas.Nombre::nombre)
                        .orElse("");
        return new ArmadoDeAsm.Encabezado(
                ARCHIVO,
                institucion,
                new ProgramaPublicado(publicada, clave, nombre),
                cual.ciclo(),
                fichas.getFirst().encuadre().clasificacion(),
                sinVigentes(cual));
    }

    /** Other cycles known here in which nothing is pending at the cut. */
    private List<String> sinVigentes(Cual cual) {
        Map<String, List<Ficha>> otros =
                asm().stream()
                        .filter(f ->
                                f.encuadre().programa().equals(cual.programa())
                                        && f.encuadre().ciclo().compareTo(cual.ciclo()) < 0)
                        .collect(Collectors.groupingBy(f -> f.encuadre().ciclo()));
        return otros.entrySet().stream()
                .filter(e -> e.getValue().stream().noneMatch(f -> vigente(f, cual.corte())))
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private boolean vigente(Ficha ficha, YearMonth corte) {
        return compromisos
                .situacion(ficha, calendario.cortes().vencimiento(corte))
                .filter(s -> s.estado().vigente())
                .isPresent();
    }

    /** A stored file is named by the hash of its content, which proves it wherever it is. */
    private String ubicacion(String lugar) {
        return Asidero.documento(lugar)
                .flatMap(documentos::busca)
                .map(d -> d.nombre() + ", huella " + d.huella().substring(0, HUELLA_CORTA))
                .orElse(lugar);
    }

    /** What the auditor finds in it. */
    public List<Hallazgo> hallazgos(SeguimientoAsm seguimiento) {
        return AuditorAsm.auditor().revisa(seguimiento);
    }

    /** Promises whose cut is still to be sent. */
    @Transactional(readOnly = true)
    public List<Ficha> faltan(Cual cual) {
        return faltan(cual, de(cual));
    }

    private List<Ficha> faltan(Cual cual, List<Ficha> fichas) {
        return fichas.stream()
                .filter(f ->
                        ArmadoDeAsm.falta(
                                f.compromiso(), cual.corte(), autoria.hoy(), calendario.cortes()))
                .toList();
    }

    /** Versions published of it, the last one first. */
    @Transactional(readOnly = true)
    public List<Version> publicadas(Cual cual) {
        return jdbc
                .sql(
                        "SELECT version_id FROM rendicion.documento_de_corte WHERE programa = ? AND"
                                + " ciclo = ? AND corte = ? ORDER BY publicado_en DESC")
                .params(cual.programa(), cual.ciclo(), cual.corte().toString())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> versiones.busca(id).stream())
                .toList();
    }

    /**
     * Freezes the document as a version with its files, once every cut was sent. Of two who publish
     * at once the second is given what the first published. What says again what an earlier version
     * said, and the last does not, is another version.
     */
    @Transactional
    public Resultado<Optional<Version>> publica(Cual cual, String cuenta, Idioma idioma) {
        registros.aparta("corte:" + cual);
        // Read once: what is judged complete is what is published, whoever acts meanwhile.
        List<Ficha> fichas = de(cual);
        List<Ficha> faltan = faltan(cual, fichas);
        Optional<SeguimientoAsm> seguimiento = seguimiento(cual, fichas);
        if (seguimiento.isEmpty() || !faltan.isEmpty()) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(
                                    ErrorDeCompromisos.CORTE_SIN_ENVIAR,
                                    idioma,
                                    faltan.size(),
                                    FechasEnTexto.imprime(cual.corte()),
                                    faltan.stream()
                                            .map(Ficha::clave)
                                            .collect(Collectors.joining(", ")))));
        }
        List<String> suyos =
                fichas.stream()
                        .filter(f ->
                                f.registros().stream().anyMatch(r -> r.cuenta().equals(cuenta)))
                        .map(Ficha::clave)
                        .toList();
        if (!suyos.isEmpty()) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(
                                    ErrorDeCompromisos.PUBLICA_QUIEN_REGISTRO,
                                    idioma,
                                    cuenta,
                                    String.join(", ", suyos))));
        }
        byte[] json = SalidaAsm.json(seguimiento.get()).getBytes(StandardCharsets.UTF_8);
        var recibido = incorporacion.incorpora(List.of(new Archivo(ARCHIVO, json)), idioma);
        if (recibido.valor().isEmpty()) {
            return new Resultado<>(Optional.empty(), recibido.incidencias());
        }
        Version version = versiones.congelaComoUltima(recibido.valor().get().documento());
        int nuevas =
                jdbc.sql(
                                "INSERT INTO rendicion.documento_de_corte VALUES (?, ?, ?, ?, ?, ?) ON"
                                        + " CONFLICT (version_id) DO NOTHING")
                        .params(
                                version.id(),
                                cual.programa(),
                                cual.ciclo(),
                                cual.corte().toString(),
                                cuenta,
                                reloj.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (nuevas > 0) {
            bitacora.anota("PUBLICAR_CORTE", "version:" + version.id());
        }
        return Resultado.de(Optional.of(version));
    }
}
