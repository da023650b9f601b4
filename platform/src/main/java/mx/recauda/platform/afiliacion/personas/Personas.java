package mx.recauda.platform.afiliacion.personas;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.afiliacion.persona.ErrorDePersona;
import mx.recauda.ley.afiliacion.persona.Fusiones;
import mx.recauda.ley.afiliacion.persona.Localizacion.Decision;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.platform.afiliacion.personas.ActosDePersona.Acto;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.seguridad.Bitacora;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Persons. What is read is of one's scope and leaves a trace; looking for who asks for a number
 * covers the whole country, because a person has one number wherever it was given.
 */
@Service
public class Personas {

    private final AseguradosEnTabla asegurados;
    private final ActosDePersona actos;
    private final NumerosDePersona numeros;
    private final AsignacionDeNumeros asignacion;
    private final CandadosDePersona candados;
    private final Alcances alcances;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaccion;
    private final Clock reloj;

    Personas(
            AseguradosEnTabla asegurados,
            ActosDePersona actos,
            NumerosDePersona numeros,
            AsignacionDeNumeros asignacion,
            CandadosDePersona candados,
            Alcances alcances,
            FechaDeOperacion fecha,
            Bitacora bitacora,
            JdbcClient jdbc,
            PlatformTransactionManager transacciones,
            Clock reloj) {
        this.asegurados = asegurados;
        this.actos = actos;
        this.numeros = numeros;
        this.asignacion = asignacion;
        this.candados = candados;
        this.alcances = alcances;
        this.fecha = fecha;
        this.bitacora = bitacora;
        this.jdbc = jdbc;
        this.transaccion = new TransactionTemplate(transacciones);
        this.reloj = reloj;
    }

    /**
     * A person as its card shows it.
     *
     * @param asegurado the number asked
     * @param vigente the number through which it is read; itself unless it was absorbed
     * @param numeros every number of the person within the scope
     * @param movimientos what was filed under any of them, by day
     * @param actos what was done to the number
     */
    public record Ficha(
            Asegurado asegurado,
            Asegurado vigente,
            List<Asegurado> numeros,
            List<Movimiento> movimientos,
            List<ActosDePersona.Hecho> actos) {

        /** Keeps immutable copies. */
        public Ficha {
            numeros = List.copyOf(numeros);
            movimientos = List.copyOf(movimientos);
            actos = List.copyOf(actos);
        }
    }

    /**
     * A movement under one of the numbers.
     *
     * @param id its number
     * @param registro registro patronal, its identity
     * @param numero registro patronal, eleven characters
     * @param nss number under which it was filed
     * @param sbcCentavos base salary, in centavos a day
     */
    public record Movimiento(
            long id,
            UUID registro,
            String numero,
            String nss,
            String tipo,
            LocalDate fecha,
            LocalDate efecto,
            long sbcCentavos,
            Instant conocidoEn) {}

    /**
     * What came of asking for a number.
     *
     * @param decision assigned, located, or to be analysed
     * @param asegurado the record, when there is one to give
     */
    public record Respuesta(Decision decision, Optional<Asegurado> asegurado) {}

    /**
     * What somebody decided of likely duplicates.
     *
     * @param persona the one that it is; empty when it is none of them
     * @param motivo which papers prove it
     */
    public record Analisis(Optional<UUID> persona, String motivo) {}

    /**
     * A likely duplicate.
     *
     * @param parecido from 0 to 100
     * @param aLaVista the record, when it is of one's scope
     */
    public record Parecida(UUID id, int parecido, Optional<Asegurado> aLaVista) {}

    /** The card of a person of one's scope; the reading is audited. */
    public Optional<Ficha> ficha(UUID id) {
        return Objects.requireNonNull(
                transaccion.execute(estado ->
                        asegurados
                                .busca(id)
                                .map(asegurado -> {
                                    bitacora.anota("LEER_PERSONA", "persona:" + id);
                                    Fusiones<UUID> fusiones = actos.fusiones();
                                    List<Asegurado> numeros =
                                            fusiones.grupo(id).stream()
                                                    .flatMap(n -> asegurados.busca(n).stream())
                                                    .toList();
                                    UUID vigente = fusiones.vigente(id);
                                    return new Ficha(
                                            asegurado,
                                            numeros.stream()
                                                    .filter(n -> n.id().equals(vigente))
                                                    .findFirst()
                                                    .orElse(asegurado),
                                            numeros,
                                            movimientos(
                                                    numeros.stream().map(Asegurado::id).toList()),
                                            actos.de(id));
                                })));
    }

    /** How many persons of one's scope pass a search. */
    public int cuenta(String texto) {
        return asegurados.cuenta(texto);
    }

    /** Persons of one's scope; the reading is audited. */
    public List<Asegurado> busca(String texto, int desde, int maximo) {
        return Objects.requireNonNull(
                transaccion.execute(estado -> {
                    List<Asegurado> hallados = asegurados.busca(texto, desde, maximo);
                    bitacora.anota(
                            "BUSCAR_PERSONAS", "personas", Map.of("hallados", hallados.size()));
                    return hallados;
                }));
    }

    /**
     * Gives the number of a person: the one it has, or a new one; none when there are likely
     * duplicates.
     *
     * @param oficina office that gives it, four digits, within the scope
     * @param clave given by the form
     */
    public Resultado<Optional<Respuesta>> pideNumero(
            DatosPersonales datos, String oficina, UUID clave, Idioma idioma) {
        return pideNumero(datos, oficina, clave, Optional.empty(), idioma);
    }

    /**
     * The same, with what somebody decided of the likely duplicates after looking at the papers.
     * Without likely duplicates the decision is not needed and changes nothing.
     */
    public Resultado<Optional<Respuesta>> pideNumero(
            DatosPersonales datos,
            String oficina,
            UUID clave,
            Optional<Analisis> analisis,
            Idioma idioma) {
        List<Incidencia> incidencias = new ArrayList<>(datos.revisa(fecha.hoy(), idioma));
        if (!oficina.matches("[0-9]{4}") || !alcances.actual().veOficina(oficina)) {
            incidencias.add(
                    Incidencia.de(ErrorDePersona.FALTA_DATO, idioma, "oficina")
                            .enCampo("oficina", oficina));
        }
        if (incidencias.stream().anyMatch(Incidencia::esError)) {
            return new Resultado<>(Optional.empty(), incidencias);
        }
        return asignacion.pide(datos, oficina, clave, analisis, idioma);
    }

    /**
     * The likely duplicates of somebody, most alike first. Of those outside one's scope only the
     * likeness is told.
     */
    public List<Parecida> parecidas(DatosPersonales datos) {
        return asignacion.parecidas(datos).stream()
                .map(c -> new Parecida(c.id(), c.parecido(), asegurados.busca(c.id())))
                .toList();
    }

    /**
     * Corrects the data of a person of one's scope.
     *
     * @param version that of the record that was seen
     * @return the record as it was left; empty without incidents when it is not there
     */
    public Resultado<Optional<Asegurado>> corrige(
            UUID id,
            int version,
            DatosPersonales nuevos,
            String motivo,
            UUID clave,
            Idioma idioma) {
        if (asegurados.busca(id).isEmpty()) {
            return Resultado.de(Optional.empty());
        }
        // It is of one's scope; whether another has the CURP is asked of the whole country.
        return Alcances.nacional(() ->
                Objects.requireNonNull(
                        transaccion.execute(estado -> {
                            candados.detiene(nuevos, clave);
                            Asegurado antes = asegurados.busca(id).orElseThrow();
                            if (actos.hecho(clave).isPresent()) {
                                return Resultado.de(Optional.of(antes));
                            }
                            List<Incidencia> incidencias = revisa(antes, nuevos, motivo, idioma);
                            if (incidencias.stream().anyMatch(Incidencia::esError)) {
                                return new Resultado<>(Optional.<Asegurado>empty(), incidencias);
                            }
                            escribe(antes, version, nuevos, motivo.strip(), clave);
                            return new Resultado<>(asegurados.busca(id), incidencias);
                        })));
    }

    private List<Incidencia> revisa(
            Asegurado antes, DatosPersonales nuevos, String motivo, Idioma idioma) {
        List<Incidencia> incidencias = new ArrayList<>(nuevos.revisa(fecha.hoy(), idioma));
        exigeMotivo(motivo, idioma, incidencias);
        if (nuevos.equals(antes.datos())) {
            incidencias.add(Incidencia.de(ErrorDePersona.NADA_CAMBIA, idioma));
        }
        if (!nuevos.curp().isEmpty() && asegurados.otroTiene(nuevos.curp(), antes.id())) {
            incidencias.add(
                    Incidencia.de(
                                    ErrorDePersona.CURP_DE_OTRO,
                                    idioma,
                                    Curp.lee(nuevos.curp(), idioma)
                                            .valor()
                                            .map(Curp::enmascarado)
                                            .orElse(""))
                            .enCampo("curp", ""));
        }
        return incidencias;
    }

    private void escribe(
            Asegurado antes, int version, DatosPersonales nuevos, String motivo, UUID clave) {
        if (!asegurados.cambia(antes.id(), version, nuevos)) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO, ErrorDePersona.CAMBIO_MIENTRAS_TANTO);
        }
        actos.anota(
                new Acto(
                        clave,
                        "CORRECCION",
                        antes.id(),
                        Optional.empty(),
                        Optional.of(antes.datos()),
                        Optional.of(nuevos),
                        motivo,
                        antes.oficina()));
    }

    /** The identity of a number of one's scope. */
    public Optional<UUID> porNss(String nss) {
        return asegurados.porNss(nss.strip().replaceAll("[\\s-]", "")).map(Asegurado::id);
    }

    /** The two of a merge, side by side, when both are of one's scope; the reading is audited. */
    public Optional<Comparacion> compara(UUID absorbido, UUID superviviente) {
        return Objects.requireNonNull(
                transaccion.execute(estado ->
                        comparacion(absorbido, superviviente)
                                .map(c -> {
                                    bitacora.anota("LEER_PERSONA", "persona:" + absorbido);
                                    bitacora.anota("LEER_PERSONA", "persona:" + superviviente);
                                    return c;
                                })));
    }

    private Optional<Comparacion> comparacion(UUID absorbido, UUID superviviente) {
        return asegurados
                .busca(absorbido)
                .flatMap(uno ->
                        asegurados.busca(superviviente).map(otro -> new Comparacion(uno, otro)));
    }

    /**
     * Reads a number through another of the same person, both of one's scope, or parts them again.
     * Two that do not look like one person are not merged unless that is confirmed.
     *
     * @param motivo which papers prove it
     * @param clave given by the form
     */
    public List<Incidencia> une(Union union, String motivo, UUID clave, Idioma idioma) {
        List<Incidencia> incidencias = new ArrayList<>();
        exigeMotivo(motivo, idioma, incidencias);
        if (!incidencias.isEmpty()) {
            return incidencias;
        }
        List<NumerosDePersona.Tocado> tocados =
                Alcances.nacional(() -> numeros.tocados(union.absorbido(), union.superviviente()));
        return Objects.requireNonNull(
                transaccion.execute(estado -> {
                    actos.detenFusiones();
                    if (actos.hecho(clave).isPresent()) {
                        return List.<Incidencia>of();
                    }
                    Optional<Comparacion> ambos =
                            comparacion(union.absorbido(), union.superviviente());
                    Optional<Incidencia> error =
                            ambos.isPresent()
                                    ? impide(union, ambos.get(), idioma)
                                    : Optional.of(
                                            Incidencia.de(ErrorDePersona.NADA_QUE_DESHACER, idioma)
                                                    .enCampo("otro", ""));
                    if (error.isPresent()) {
                        return List.of(error.get());
                    }
                    escribe(union, ambos.orElseThrow(), motivo.strip(), clave);
                    numeros.anuncia(tocados, union.absorbido(), union.separa(), reloj.instant());
                    return List.<Incidencia>of();
                }));
    }

    private Optional<Incidencia> impide(Union union, Comparacion ambos, Idioma idioma) {
        Optional<Incidencia> error =
                actos.fusiones()
                        .error(
                                new Fusiones.Acto<>(
                                        union.absorbido(), union.superviviente(), union.separa()))
                        .map(e -> Incidencia.de(e, idioma).enCampo("otro", ""));
        boolean pasan = union.separa() || union.confirmaDistintas() || !ambos.sonDistintas();
        return error.isPresent() || pasan ? error : Optional.of(ambos.incidencia(idioma));
    }

    private void escribe(Union union, Comparacion ambos, String motivo, UUID clave) {
        actos.anota(
                new Acto(
                        clave,
                        union.separa() ? "SEPARACION" : "FUSION",
                        union.absorbido(),
                        Optional.of(union.superviviente()),
                        Optional.empty(),
                        Optional.empty(),
                        motivo,
                        ambos.absorbido().oficina()));
        if (!union.separa() && ambos.sonDistintas()) {
            bitacora.anota(
                    "CONFIRMAR_DISTINTAS",
                    "persona:" + union.absorbido(),
                    Map.of("con", union.superviviente(), "parecido", ambos.parecido()));
        }
    }

    private List<Movimiento> movimientos(List<UUID> numeros) {
        return jdbc.sql(
                        """
                        SELECT m.id, m.registro_id, r.registro, a.nss, m.tipo, m.fecha, m.efecto,
                               m.sbc_centavos, m.conocido_en
                        FROM afiliacion.movimiento m
                        JOIN afiliacion.registro_patronal r ON r.id = m.registro_id
                        JOIN afiliacion.asegurado a ON a.id = m.asegurado_id
                        WHERE m.asegurado_id = ANY (?) ORDER BY m.fecha DESC, m.id DESC
                        """)
                .param(numeros.toArray(UUID[]::new))
                .query((fila, numero) ->
                        new Movimiento(
                                fila.getLong("id"),
                                fila.getObject("registro_id", UUID.class),
                                fila.getString("registro"),
                                fila.getString("nss"),
                                fila.getString("tipo"),
                                fila.getObject("fecha", LocalDate.class),
                                fila.getObject("efecto", LocalDate.class),
                                fila.getLong("sbc_centavos"),
                                fila.getTimestamp("conocido_en").toInstant()))
                .list();
    }

    private static void exigeMotivo(String motivo, Idioma idioma, List<Incidencia> incidencias) {
        if (motivo.isBlank()) {
            incidencias.add(Incidencia.de(ErrorDePersona.SIN_MOTIVO, idioma).enCampo("motivo", ""));
        }
    }
}
