package mx.recauda.platform.determinacion.internal;

import mx.recauda.formats.pagosua.DeterminacionLeida;
import mx.recauda.formats.pagosua.DeterminacionLeida.Formato;
import mx.recauda.formats.pagosua.Esperado;
import mx.recauda.formats.pagosua.LectorDeDeterminacion;
import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Confronta;
import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Cortes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.confronta.ActoDeConfronta;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;
import mx.recauda.platform.determinacion.confronta.ErrorDeConfronta;
import mx.recauda.platform.determinacion.confronta.FiltroDeConfrontas;
import mx.recauda.platform.determinacion.confronta.Presentacion;
import mx.recauda.platform.determinacion.internal.DeclaracionDelInstituto.Lado;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Service
@Transactional
class ConfrontasEnTabla implements Confrontas {

    private static final int MOTIVO_MAX = 500;

    private final Determinaciones determinaciones;
    private final DeclaracionDelInstituto instituto;
    private final DeterminacionPropia propia;
    private final EscritorDeConfrontas escritor;
    private final TablaDeConfrontas tabla;
    private final TablaDePropuestas propuestas;
    private final HallazgoDeAjustes hallazgo;
    private final EmpleosParaCuotas empleos;
    private final Cortes cortes;
    private final Documentos documentos;
    private final Bitacora bitacora;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    ConfrontasEnTabla(
            Determinaciones determinaciones,
            DeclaracionDelInstituto instituto,
            DeterminacionPropia propia,
            EscritorDeConfrontas escritor,
            TablaDeConfrontas tabla,
            TablaDePropuestas propuestas,
            HallazgoDeAjustes hallazgo,
            EmpleosParaCuotas empleos,
            Cortes cortes,
            Documentos documentos,
            Bitacora bitacora,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.determinaciones = determinaciones;
        this.instituto = instituto;
        this.propia = propia;
        this.escritor = escritor;
        this.tabla = tabla;
        this.propuestas = propuestas;
        this.hallazgo = hallazgo;
        this.empleos = empleos;
        this.cortes = cortes;
        this.documentos = documentos;
        this.bitacora = bitacora;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    public Presentacion presenta(
            UUID registro, String archivo, byte[] contenido, String version, Idioma idioma) {
        return presenta(registro, archivo, contenido, version, Optional.empty(), idioma);
    }

    @Override
    public Presentacion presenta(
            UUID registro,
            String archivo,
            byte[] contenido,
            String version,
            Optional<Mes> mes,
            Idioma idioma) {
        PatronConocido patron =
                empleos.patron(registro, fecha.hoy(), reloj.instant())
                        .orElseThrow(() ->
                                fallo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDeConfronta.NO_HAY_REGISTRO,
                                        registro.toString()));
        // One determination of a registro at a time, his own or a proposal accepted: the lock ends
        // with the transaction.
        propuestas.unoALaVez(List.of(registro));
        String huella = Resumen.de(contenido).toString();
        Optional<UUID> antes = tabla.presentada(registro, huella);
        if (antes.isPresent()) {
            return new Presentacion(antes, true, List.of());
        }
        Resultado<Optional<DeterminacionLeida>> leido =
                LectorDeDeterminacion.lee(
                        contenido,
                        archivo,
                        new Esperado(Optional.of(patron.registro()), mes, version),
                        idioma);
        return leido.valor()
                .map(leida ->
                        new Presentacion(
                                Optional.of(recibe(patron, archivo, contenido, huella, leida)),
                                false,
                                leido.incidencias()))
                .orElseGet(() -> new Presentacion(Optional.empty(), false, leido.incidencias()));
    }

    private UUID recibe(
            PatronConocido patron,
            String archivo,
            byte[] contenido,
            String huella,
            DeterminacionLeida leida) {
        Enfrente enfrente = enfrente(patron, leida.declaracion().mes());
        Declaracion suya = enfrente.lado().declaracion();
        Declaracion declaracion =
                leida.formato() == Formato.EXCEL
                        ? leida.declaracion().conIncidenciasDe(suya)
                        : leida.declaracion();
        Confronta confronta = Confronta.de(suya, declaracion, enfrente.lado().sinCalculo());
        Instant ahora = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        UUID cedula = propia.recibe(enfrente.mes(), declaracion, leida.formato().name(), ahora);
        UUID documento = documentos.guarda(archivo, "application/octet-stream", contenido).id();
        UUID id =
                escritor.guarda(
                        enfrente.mes(),
                        cedula,
                        documento,
                        new ConfrontaHecha.Origen(
                                leida.formato().name(),
                                archivo,
                                leida.version(),
                                leida.tipoDeDocumento(),
                                leida.folio(),
                                huella,
                                QuienActua.ahora().cuenta()),
                        confronta,
                        ahora);
        tabla.sigueLoResuelto(id, ahora);
        hallazgo.revisa(
                List.of(patron.id()),
                leida.declaracion().mes(),
                HallazgoDeAjustes.Ocasion.DETERMINACION);
        bitacora.anota("PRESENTAR_DETERMINACION", "confronta:" + id);
        return id;
    }

    /** What the employer's figures are compared with. */
    private record Enfrente(MesPresentado mes, Lado lado) {}

    /**
     * The last proposal of the month; one is made now when the office has not. When a worker cannot
     * be computed there is none to be made: the employer determines all the same, beside those who
     * can.
     */
    private Enfrente enfrente(PatronConocido patron, Mes mes) {
        if (!mes.ultimoDia().isBefore(fecha.hoy())) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO,
                    ErrorDeDeterminacion.MES_ABIERTO,
                    mes.toString(),
                    fecha.hoy());
        }
        return propuestas
                .ultima(patron.id(), mes)
                .map(p ->
                        new Enfrente(
                                MesPresentado.de(p),
                                instituto.de(patron.id(), mes, p.conocidoEn())))
                .orElseGet(() -> sinPropuesta(patron, mes));
    }

    private Enfrente sinPropuesta(PatronConocido patron, Mes mes) {
        Instant corte = cortes.cierra("Confronta");
        Lado lado = instituto.de(patron.id(), mes, corte);
        return new Enfrente(
                lado.sinCalculo().isEmpty()
                        ? MesPresentado.de(determinaciones.emite(patron.id(), mes, corte))
                        : MesPresentado.sinPropuesta(patron, mes),
                lado);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ConfrontaHecha> busca(UUID id) {
        return tabla.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> deCedula(UUID cedula) {
        return tabla.deCedula(cedula);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConfrontaHecha> lista(FiltroDeConfrontas filtro, int desde, int cuantas) {
        return tabla.lista(filtro, desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantas(FiltroDeConfrontas filtro) {
        return tabla.cuantas(filtro);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DiferenciaHecha> diferencias(
            UUID confronta, String causa, String situacion, int desde, int cuantas) {
        return tabla.diferencias(confronta, causa, situacion, desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Causa, Integer> cuantasPorCausa(UUID confronta) {
        Map<Causa, Integer> cuentas = new EnumMap<>(Causa.class);
        tabla.cuantasPorCausa(confronta).forEach((c, n) -> cuentas.put(Causa.valueOf(c), n));
        return cuentas;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> porSituacion(UUID confronta) {
        return tabla.porSituacion(List.of(confronta)).getOrDefault(confronta, Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Integer>> porSituacion(Collection<UUID> confrontas) {
        return tabla.porSituacion(confrontas);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Causa, Importe> porCausa(UUID confronta) {
        return tabla.porCausa(confronta);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DiferenciaHecha> diferencia(UUID id) {
        return tabla.diferencia(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Diferencia> lineas(UUID diferencia) {
        return tabla.lineas(diferencia);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActoDeConfronta> actos(UUID diferencia) {
        return tabla.actos(diferencia);
    }

    @Override
    public void adopta(UUID confronta, List<UUID> diferencias, Postura postura, String motivo) {
        String texto = motivo.strip();
        if (diferencias.isEmpty()) {
            throw fallo(FalloConCodigo.Clase.ENTRADA, ErrorDeConfronta.SIN_SELECCION);
        }
        if (texto.isEmpty() || texto.length() > MOTIVO_MAX) {
            throw fallo(
                    FalloConCodigo.Clase.ENTRADA,
                    ErrorDeConfronta.SIN_MOTIVO,
                    String.valueOf(texto.length()));
        }
        ConfrontaHecha una =
                tabla.busca(confronta)
                        .orElseThrow(() ->
                                fallo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDeConfronta.NO_HAY,
                                        confronta.toString()));
        propuestas.unoALaVez(List.of(una.registro()));
        Set<UUID> elegidas = new LinkedHashSet<>(diferencias);
        Instant ahora = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        for (UUID id : elegidas) {
            DiferenciaHecha diferencia = deLaConfronta(confronta, id);
            if (postura == Postura.SOSTIENE_PROPUESTA
                    && (una.propuesta().isEmpty() || diferencia.causa() == Causa.SIN_CALCULO)) {
                throw fallo(
                        FalloConCodigo.Clase.CONFLICTO,
                        ErrorDeConfronta.SIN_PROPUESTA,
                        diferencia.nombre());
            }
            if (!postura.puedeSeguir(diferencia.vigente())) {
                throw fallo(
                        FalloConCodigo.Clase.CONFLICTO,
                        ErrorDeConfronta.NO_PUEDE_SEGUIR,
                        postura.name(),
                        diferencia.nombre());
            }
            tabla.acto(id, postura, texto, ahora, QuienActua.ahora().cuenta());
        }
        hallazgo.revisa(List.of(una.registro()), una.mes(), HallazgoDeAjustes.Ocasion.CONFRONTA);
        bitacora.anota(
                "RESOLVER_CONFRONTA",
                "confronta:" + confronta,
                Map.of("postura", postura.name(), "diferencias", elegidas.size()));
    }

    private DiferenciaHecha deLaConfronta(UUID confronta, UUID id) {
        return tabla.diferencia(id)
                .filter(d -> d.confronta().equals(confronta))
                .orElseThrow(() ->
                        fallo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDeConfronta.NO_HAY_DIFERENCIA,
                                id.toString()));
    }

    private static FalloConCodigo fallo(
            FalloConCodigo.Clase clase, ErrorDeConfronta error, Object... argumentos) {
        return new FalloConCodigo(clase, error, argumentos);
    }
}
