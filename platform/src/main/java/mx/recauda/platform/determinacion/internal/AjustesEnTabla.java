package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.Plazos;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.Cedula;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.ErrorDeAjuste;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.HechoDeAjuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.internal.HallazgoDeAjustes.Ocasion;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Service
@Transactional
class AjustesEnTabla implements Ajustes {

    private static final int MOTIVO_MAX = 500;

    // The others happen by themselves, or have their own way in.
    private static final Set<Acto> DE_ALGUIEN =
            EnumSet.of(
                    Acto.LIQUIDA,
                    Acto.NOTIFICA,
                    Acto.REVOCA,
                    Acto.CANCELA,
                    Acto.REABRE,
                    Acto.NIEGA,
                    Acto.ACLARA);

    // What remains of the month, or what is open of it, is not the same after them.
    private static final Set<Acto> MUEVEN_EL_MES =
            EnumSet.of(Acto.REVOCA, Acto.CANCELA, Acto.REABRE);

    private final TablaDeAjustes tabla;
    private final TablaDeActosDeAjuste actos;
    private final TablaDePropuestas propuestas;
    private final TablaDeOmisiones omisiones;
    private final AceptacionDeAjustes aceptacion;
    private final LiquidadorDeAjustes liquidador;
    private final HallazgoDeAjustes hallazgo;
    private final Determinaciones determinaciones;
    private final Bitacora bitacora;
    private final FechaDeOperacion fecha;

    AjustesEnTabla(
            TablaDeAjustes tabla,
            TablaDeActosDeAjuste actos,
            TablaDePropuestas propuestas,
            TablaDeOmisiones omisiones,
            AceptacionDeAjustes aceptacion,
            LiquidadorDeAjustes liquidador,
            HallazgoDeAjustes hallazgo,
            Determinaciones determinaciones,
            Bitacora bitacora,
            FechaDeOperacion fecha) {
        this.tabla = tabla;
        this.actos = actos;
        this.propuestas = propuestas;
        this.omisiones = omisiones;
        this.aceptacion = aceptacion;
        this.liquidador = liquidador;
        this.hallazgo = hallazgo;
        this.determinaciones = determinaciones;
        this.bitacora = bitacora;
        this.fecha = fecha;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Ajuste> busca(UUID id) {
        return tabla.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> aceptado(UUID cedula) {
        return tabla.aceptado(cedula);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Ajuste> listaTras(FiltroDeAjustes filtro, Optional<Ajuste> ultimo, int cuantos) {
        return tabla.listaTras(filtro, ultimo, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Ajuste> lista(FiltroDeAjustes filtro, int desde, int cuantos) {
        return tabla.lista(filtro, desde, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Estado, Integer> porEstado(FiltroDeAjustes filtro) {
        return tabla.porEstado(filtro);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RenglonDeAjuste> renglones(UUID ajuste, int desde, int cuantos) {
        return tabla.renglones(ajuste, desde, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RenglonDeAjuste> renglon(UUID ajuste, int orden) {
        return orden < 1
                ? Optional.empty()
                : tabla.renglones(ajuste, orden - 1, 1).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HechoDeAjuste> actos(UUID ajuste) {
        return actos.de(ajuste);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> sustituto(UUID ajuste) {
        return tabla.sustituto(ajuste);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Omision> omisiones(Mes mes, String registro, int desde, int cuantas) {
        return omisiones.lista(mes, registro, fecha.hoy(), desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Omision> omisionesTras(
            Mes mes, String registro, Optional<Omision> ultima, int cuantas) {
        return omisiones.tras(mes, registro, fecha.hoy(), ultima, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantasOmisiones(Mes mes, String registro) {
        return omisiones.cuantas(mes, registro, fecha.hoy());
    }

    @Override
    public Ajuste proponeOmision(UUID id) {
        Propuesta pedida =
                propuestas
                        .busca(id)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        Clase.NO_HAY,
                                        ErrorDeDeterminacion.NO_HAY_PROPUESTA,
                                        id.toString()));
        UUID registro = pedida.registro();
        Mes mes = pedida.mes();
        propuestas.unoALaVez(List.of(registro));
        Propuesta ultima = propuestas.ultima(registro, mes).orElse(pedida);
        if (!fecha.hoy().isAfter(ultima.vencimiento())) {
            throw fallo(
                    Clase.CONFLICTO,
                    ErrorDeAjuste.NO_HA_VENCIDO,
                    mes.toString(),
                    ultima.vencimiento(),
                    fecha.hoy());
        }
        if (determinaciones.cedulas(registro).stream().anyMatch(c -> c.mes().equals(mes))) {
            throw fallo(Clase.CONFLICTO, ErrorDeAjuste.YA_DETERMINADO, mes.toString());
        }
        hallazgo.omision(registro, mes);
        List<Ajuste> suyos = tabla.delMes(List.of(registro), mes).getOrDefault(registro, List.of());
        Ajuste ajuste =
                suyos.stream()
                        .filter(a -> a.aCargo() && a.estado().abierta())
                        .findFirst()
                        .or(() -> otraVez(suyos))
                        .orElseThrow(() ->
                                fallo(Clase.CONFLICTO, ErrorDeAjuste.NADA_OMITIDO, mes.toString()));
        bitacora.anota("PROPONER_OMISION", "ajuste:" + ajuste.id());
        return ajuste;
    }

    /** What was cancelled or revoked and is still what is omitted. */
    private Optional<Ajuste> otraVez(List<Ajuste> suyos) {
        return suyos.stream()
                .filter(a -> a.porOmision() && a.aCargo())
                .filter(a -> Acto.REABRE.desde(a.estado()).isPresent() && hallazgo.diceLoMismo(a))
                .findFirst()
                .map(a -> hace(a.id(), Acto.REABRE, "Sigue omitido.", Optional.empty()));
    }

    @Override
    public Ajuste hace(UUID id, Acto acto, String motivo, Optional<LocalDate> dia) {
        if (!DE_ALGUIEN.contains(acto)) {
            throw fallo(Clase.CONFLICTO, ErrorDeAjuste.ACTO_AJENO, acto.name());
        }
        String texto = motivo.strip();
        if (texto.isEmpty() || texto.length() > MOTIVO_MAX) {
            throw fallo(Clase.ENTRADA, ErrorDeAjuste.SIN_MOTIVO, String.valueOf(texto.length()));
        }
        Ajuste ajuste = tomado(id);
        exigeQueSiga(ajuste, acto);
        LocalDate cuando = fecha.hoy();
        String fundamento = acto.fundamento();
        switch (acto) {
            case LIQUIDA -> liquida(ajuste);
            case REVOCA -> {
                exigeOtraPersona(
                        ajuste, quienLiquido(ajuste).hechoPor(), ErrorDeAjuste.QUIEN_LIQUIDO);
                fundamento = ajuste.estado() == Estado.LIQUIDADA ? "LSS 251-XXVIII" : fundamento;
                liquidador.revoca(ajuste, quienLiquido(ajuste).numero(), fundamento);
            }
            case NOTIFICA -> cuando = diaDeNotificacion(ajuste, dia);
            case ACLARA -> fundamento = enPlazo(ajuste, fundamento);
            case REABRE -> reabre(ajuste);
            default -> {}
        }
        actos.anota(ajuste, acto, texto, fundamento, cuando);
        if (MUEVEN_EL_MES.contains(acto)) {
            hallazgo.revisa(List.of(ajuste.patron().registro()), ajuste.mes(), Ocasion.ACTO);
        }
        bitacora.anota("ACTO_DE_DIFERENCIA", "ajuste:" + id, Map.of("acto", acto.name()));
        return tabla.busca(id).orElseThrow();
    }

    private void liquida(Ajuste ajuste) {
        exigeOtraPersona(ajuste, ajuste.propuestoPor(), ErrorDeAjuste.MISMA_PERSONA);
        actos.de(ajuste.id()).stream()
                .filter(h -> h.acto() == Acto.REABRE)
                .forEach(h -> exigeOtraPersona(ajuste, h.hechoPor(), ErrorDeAjuste.MISMA_PERSONA));
        exigeElSaldo(ajuste);
        liquidador.liquida(ajuste, actos.de(ajuste.id()).size() + 1);
    }

    private void exigeElSaldo(Ajuste ajuste) {
        Montos saldo = hallazgo.saldo(ajuste);
        if (!saldo.equals(ajuste.montos())) {
            throw yaNoEsElSaldo(ajuste, saldo);
        }
    }

    private HechoDeAjuste quienLiquido(Ajuste ajuste) {
        return actos.de(ajuste.id()).stream()
                .filter(h -> h.acto() == Acto.LIQUIDA)
                .reduce((antes, despues) -> despues)
                .orElseThrow();
    }

    private static void exigeOtraPersona(Ajuste ajuste, String anterior, ErrorDeAjuste error) {
        if (anterior.equals(QuienActua.ahora().cuenta())) {
            throw fallo(Clase.CONFLICTO, error, ajuste.folio(), anterior);
        }
    }

    private LocalDate diaDeNotificacion(Ajuste ajuste, Optional<LocalDate> dia) {
        LocalDate liquidada = quienLiquido(ajuste).dia();
        LocalDate notificada = dia.orElse(fecha.hoy());
        if (notificada.isBefore(liquidada) || notificada.isAfter(fecha.hoy())) {
            throw fallo(
                    Clase.ENTRADA, ErrorDeAjuste.DIA_IMPOSIBLE, notificada, liquidada, fecha.hoy());
        }
        return notificada;
    }

    // RACERF 151: the institute may take one that comes late; its act says so.
    private String enPlazo(Ajuste ajuste, String fundamento) {
        return actos.de(ajuste.id()).stream()
                        .filter(h -> h.acto() == Acto.NOTIFICA)
                        .reduce((antes, despues) -> despues)
                        .filter(h -> fecha.hoy().isAfter(Plazos.de(h.dia()).aclarar().ultimoDia()))
                        .isPresent()
                ? "RACERF 151 (fuera de plazo)"
                : fundamento;
    }

    // What was not proposed again meanwhile may have been determined, liquidated or undone.
    private void reabre(Ajuste ajuste) {
        exigeSola(ajuste);
        if (!hallazgo.diceLoMismo(ajuste)) {
            throw yaNoEsElSaldo(ajuste, hallazgo.saldo(ajuste));
        }
    }

    /** That what remains of the month is another amount. */
    static FalloConCodigo yaNoEsElSaldo(Ajuste ajuste, Montos saldo) {
        return fallo(
                Clase.CONFLICTO,
                ErrorDeAjuste.YA_NO_ES_EL_SALDO,
                ajuste.folio(),
                ajuste.total(),
                saldo.total());
    }

    /** One each way is open at a time. */
    private void exigeSola(Ajuste ajuste) {
        boolean otra =
                tabla.delMes(List.of(ajuste.patron().registro()), ajuste.mes()).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(a -> a.sentido() == ajuste.sentido() && a.estado().abierta());
        if (otra) {
            throw noSigue(ajuste, Acto.REABRE);
        }
    }

    @Override
    public Cedula acepta(UUID id) {
        Ajuste ajuste = tomado(id);
        exigeQueSiga(ajuste, Acto.ACEPTA);
        exigeElSaldo(ajuste);
        UUID registro = ajuste.patron().registro();
        if (ajuste.porOmision()) {
            UUID ultima = propuestas.ultima(registro, ajuste.mes()).orElseThrow().id();
            return determinaciones.recibe(ultima);
        }
        Cedula cedula = aceptacion.acepta(ajuste);
        hallazgo.revisa(List.of(registro), ajuste.mes(), Ocasion.ACTO);
        bitacora.anota("RECIBIR_DETERMINACION", "cedula:" + cedula.id());
        return cedula;
    }

    /** The difference, held so that nobody else does anything with its month meanwhile. */
    private Ajuste tomado(UUID id) {
        Ajuste visto =
                tabla.busca(id)
                        .orElseThrow(
                                () -> fallo(Clase.NO_HAY, ErrorDeAjuste.NO_HAY, id.toString()));
        propuestas.unoALaVez(List.of(visto.patron().registro()));
        return tabla.busca(id).orElseThrow();
    }

    private static void exigeQueSiga(Ajuste ajuste, Acto acto) {
        boolean soloACargo = acto == Acto.CANCELA || acto == Acto.REABRE;
        if (acto.desde(ajuste.estado()).isEmpty() || (soloACargo && !ajuste.aCargo())) {
            throw noSigue(ajuste, acto);
        }
    }

    private static FalloConCodigo noSigue(Ajuste ajuste, Acto acto) {
        return fallo(
                Clase.CONFLICTO,
                ErrorDeAjuste.NO_PUEDE_SEGUIR,
                acto.name(),
                ajuste.folio(),
                ajuste.estado().name());
    }

    private static FalloConCodigo fallo(Clase clase, ErrorDeAjuste error, Object... argumentos) {
        return new FalloConCodigo(clase, error, argumentos);
    }
}
