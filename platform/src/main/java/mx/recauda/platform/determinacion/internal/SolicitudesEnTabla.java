package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.PagoIndebido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.ErrorDeAjuste;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion.Medio;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.determinacion.internal.HallazgoDeAjustes.Ocasion;
import mx.recauda.platform.determinacion.internal.TablaDeActosDeAjuste.Solicitado;
import mx.recauda.platform.seguridad.Bitacora;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional
class SolicitudesEnTabla implements SolicitudesDeDevolucion {

    private static final int MOTIVO_MAX = 500;

    private final TablaDeAjustes tabla;
    private final TablaDeActosDeAjuste actos;
    private final TablaDePropuestas propuestas;
    private final LoDeterminado determinado;
    private final LiquidadorDeAjustes liquidador;
    private final HallazgoDeAjustes hallazgo;
    private final Bitacora bitacora;

    SolicitudesEnTabla(
            TablaDeAjustes tabla,
            TablaDeActosDeAjuste actos,
            TablaDePropuestas propuestas,
            LoDeterminado determinado,
            LiquidadorDeAjustes liquidador,
            HallazgoDeAjustes hallazgo,
            Bitacora bitacora) {
        this.tabla = tabla;
        this.actos = actos;
        this.propuestas = propuestas;
        this.determinado = determinado;
        this.liquidador = liquidador;
        this.hallazgo = hallazgo;
        this.bitacora = bitacora;
    }

    @Override
    @Transactional(readOnly = true)
    public Montos pagadoDeMas(UUID id) {
        return tabla.busca(id).filter(a -> !a.aCargo()).map(this::deMas).orElse(Montos.CERO);
    }

    @Override
    public SolicitudDeDevolucion solicita(UUID id, Medio medio, String motivo) {
        Ajuste ajuste = tomado(id, Acto.SOLICITA, motivo);
        Montos saldo = hallazgo.saldo(ajuste);
        if (!saldo.equals(ajuste.montos())) {
            throw AjustesEnTabla.yaNoEsElSaldo(ajuste, saldo);
        }
        Montos montos = deMas(ajuste);
        if (montos.equals(Montos.CERO)) {
            throw fallo(Clase.CONFLICTO, ErrorDeAjuste.NADA_PAGADO, ajuste.folio());
        }
        Montos sinEfecto = hallazgo.sinEfecto(ajuste);
        actos.solicita(
                ajuste,
                motivo.strip(),
                medio,
                new Solicitado(
                        montos,
                        Montos.de(l ->
                                montos.de(l).compareTo(sinEfecto.de(l)) < 0
                                        ? montos.de(l)
                                        : sinEfecto.de(l))));
        // What was not paid of it yet is not asked back, and is in his favour as before.
        hallazgo.revisa(List.of(ajuste.patron().registro()), ajuste.mes(), Ocasion.ACTO);
        bitacora.anota("SOLICITAR_DEVOLUCION", "ajuste:" + id, Map.of("medio", medio.name()));
        return de(id).orElseThrow();
    }

    @Override
    public void desiste(UUID id, String motivo) {
        Ajuste ajuste = tomado(id, Acto.DESISTE, motivo);
        actos.anota(ajuste, Acto.DESISTE, motivo.strip());
        hallazgo.revisa(List.of(ajuste.patron().registro()), ajuste.mes(), Ocasion.ACTO);
        bitacora.anota("DESISTIR_DE_DEVOLUCION", "ajuste:" + id);
    }

    @Override
    public void resuelve(UUID id, String motivo) {
        Ajuste ajuste = tomado(id, Acto.RESUELVE, motivo);
        actos.anota(ajuste, Acto.RESUELVE, motivo.strip());
        bitacora.anota("RESOLVER_DEVOLUCION", "ajuste:" + id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SolicitudDeDevolucion> de(UUID id) {
        return tabla.busca(id).filter(a -> a.estado().pedida()).flatMap(actos::solicitud);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SolicitudDeDevolucion> pendientes(int desde, int cuantas) {
        return actos.sinResolver(desde, cuantas).stream()
                .flatMap(id -> tabla.busca(id).stream())
                .flatMap(a -> actos.solicitud(a).stream())
                .toList();
    }

    private Montos deMas(Ajuste ajuste) {
        UUID registro = ajuste.patron().registro();
        List<UUID> otros =
                tabla
                        .delMes(List.of(registro), ajuste.mes())
                        .getOrDefault(registro, List.of())
                        .stream()
                        .map(Ajuste::id)
                        .filter(id -> !id.equals(ajuste.id()))
                        .toList();
        Montos sinEfecto =
                actos.solicitado(otros).values().stream()
                        .map(Solicitado::sinEfecto)
                        .reduce(Montos.CERO, Montos::mas);
        return PagoIndebido.de(
                ajuste.montos(),
                determinado.de(registro, ajuste.mes()),
                sinEfecto,
                liquidador.pagado(registro, ajuste.mes()));
    }

    private Ajuste tomado(UUID id, Acto acto, String motivo) {
        int largo = motivo.strip().length();
        if (largo == 0 || largo > MOTIVO_MAX) {
            throw fallo(Clase.ENTRADA, ErrorDeAjuste.SIN_MOTIVO, String.valueOf(largo));
        }
        Ajuste visto =
                tabla.busca(id)
                        .orElseThrow(
                                () -> fallo(Clase.NO_HAY, ErrorDeAjuste.NO_HAY, id.toString()));
        propuestas.unoALaVez(List.of(visto.patron().registro()));
        Ajuste ajuste = tabla.busca(id).orElseThrow();
        if (acto.desde(ajuste.estado()).isEmpty()) {
            throw fallo(
                    Clase.CONFLICTO,
                    ErrorDeAjuste.NO_PUEDE_SEGUIR,
                    acto.name(),
                    ajuste.folio(),
                    ajuste.estado().name());
        }
        return ajuste;
    }

    private static FalloConCodigo fallo(Clase clase, ErrorDeAjuste error, Object... argumentos) {
        return new FalloConCodigo(clase, error, argumentos);
    }
}
