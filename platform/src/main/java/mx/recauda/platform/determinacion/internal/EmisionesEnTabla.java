package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.parametros.VersionDeLey;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Cortes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Registro;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.AvanceDeEmision;
import mx.recauda.platform.determinacion.EmisionPedida;
import mx.recauda.platform.determinacion.Emisiones;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.ResultadoDeEmision;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;
import mx.recauda.platform.determinacion.internal.TablaDeEmisiones.Cierre;
import mx.recauda.platform.determinacion.internal.TablaDeEmisiones.Cuentas;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo.Fase;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

@Service
@Transactional
class EmisionesEnTabla implements Emisiones {

    private static final String PAIS = "*";
    private static final int LARGO_DE_SUBDELEGACION = 4;

    private final TablaDeEmisiones tabla;
    private final EmisorDeLote emisor;
    private final Novedades novedades;
    private final EmpleosEnLote empleos;
    private final Cortes cortes;
    private final ColaDeTrabajos cola;
    private final Alcances alcances;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;
    private final int hilos;

    EmisionesEnTabla(
            TablaDeEmisiones tabla,
            EmisorDeLote emisor,
            Novedades novedades,
            EmpleosEnLote empleos,
            Cortes cortes,
            ColaDeTrabajos cola,
            Alcances alcances,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj,
            @Value("${recauda.emision.hilos:2}") int hilos) {
        this.tabla = tabla;
        this.emisor = emisor;
        this.novedades = novedades;
        this.empleos = empleos;
        this.cortes = cortes;
        this.cola = cola;
        this.alcances = alcances;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
        this.hilos = hilos;
    }

    @Override
    public UUID pide(
            String oficina, Mes mes, Optional<Instant> conocidoEn, EmisionPedida.Clase clase) {
        if (!mes.ultimoDia().isBefore(fecha.hoy())) {
            throw rechazo(ErrorDeDeterminacion.MES_ABIERTO, mes.toString(), fecha.hoy());
        }
        exigeOficina(oficina);
        Instant instante = cerrado(conocidoEn);
        // Before looking: of two who ask for the same at once, the second finds what the first did.
        tabla.unaALaVez(mes);
        Optional<EmisionPedida> pedida = tabla.busca(oficina, mes, instante, clase);
        if (pedida.isPresent()) {
            return pedida.get().id();
        }
        tabla.emitidoDespues(oficina, mes, instante)
                .ifPresent(despues -> {
                    throw rechazo(
                            ErrorDeDeterminacion.CONOCIDO_ANTES, mes.toString(), instante, despues);
                });
        List<Registro> registros =
                clase == EmisionPedida.Clase.COMPLETA
                        ? empleos.registros(oficina)
                        : novedades.registros(oficina, mes, instante);
        if (registros.isEmpty()) {
            throw rechazo(ErrorDeDeterminacion.NADIE, oficina, mes.toString());
        }
        return encola(oficina, mes, instante, clase, registros);
    }

    private UUID encola(
            String oficina,
            Mes mes,
            Instant instante,
            EmisionPedida.Clase clase,
            List<Registro> registros) {
        int partes = Math.min(hilos, registros.size());
        EmisionPedida emision =
                new EmisionPedida(
                        identificadores.nuevo(),
                        oficina,
                        mes,
                        instante,
                        clase,
                        registros.size(),
                        partes,
                        VersionDeLey.huella(),
                        VersionDeLey.MOTOR,
                        reloj.instant().truncatedTo(ChronoUnit.MICROS),
                        QuienActua.ahora().cuenta());
        List<UUID> ids = IntStream.range(0, partes).mapToObj(i -> identificadores.nuevo()).toList();
        tabla.guarda(emision, registros, ids);
        for (int i = 0; i < partes; i++) {
            int suyos = (registros.size() - i + partes - 1) / partes;
            cola.encola(
                    new NuevoTrabajo(
                            TareaDeEmision.TIPO,
                            Texto.de("emision.trabajo", mes.toString(), oficina, i + 1, partes),
                            ids.get(i),
                            suyos));
        }
        bitacora.anota("EMITIR", "emision:" + emision.id());
        return emision.id();
    }

    private void exigeOficina(String oficina) {
        Alcance alcance = alcances.actual();
        boolean suya =
                alcance.nacional()
                        || (!oficina.equals(PAIS)
                                && (oficina.length() == LARGO_DE_SUBDELEGACION
                                        ? alcance.veOficina(oficina)
                                        : alcance.oficinas().contains(oficina)));
        if (!suya) {
            throw rechazo(ErrorDeDeterminacion.OFICINA_AJENA, oficina);
        }
    }

    // Reading as known at an instant is repeatable only when nothing can be learned at it any more.
    private Instant cerrado(Optional<Instant> pedido) {
        Instant ahora = reloj.instant();
        if (pedido.filter(i -> i.isAfter(ahora)).isPresent()) {
            throw rechazo(
                    ErrorDeDeterminacion.INSTANTE_ABIERTO,
                    pedido.get(),
                    ahora.truncatedTo(ChronoUnit.SECONDS));
        }
        Instant corte = cortes.cierra("emisión");
        return pedido.map(i -> i.truncatedTo(ChronoUnit.MICROS)).orElse(corte);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EmisionPedida> emision(UUID id) {
        return tabla.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmisionPedida> emisiones(int desde, int cuantas) {
        return tabla.recientes(desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmisionPedida> emisionesTras(Optional<EmisionPedida> ultima, int cuantas) {
        return tabla.recientesTras(ultima, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantas() {
        return tabla.cuantas();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pendiente> pendientes(int cuantos) {
        return novedades.pendientes(cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public AvanceDeEmision avance(UUID emision) {
        Cuentas cuentas = tabla.cuentas(emision);
        Optional<Cierre> cierre = tabla.cierre(emision);
        boolean fallida =
                cierre.isEmpty()
                        && tabla.partes(emision).stream()
                                .flatMap(p -> cola.de(TareaDeEmision.TIPO, p).stream())
                                .anyMatch(t -> t.fase() == Fase.FALLIDO);
        return new AvanceDeEmision(
                cuentas.porEstado(),
                cuentas.trabajadores(),
                cuentas.escritos(),
                cuentas.apartados(),
                cuentas.importes(),
                cierre.map(Cierre::entradas),
                cierre.map(Cierre::contenido),
                fallida);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ResultadoDeEmision> resultados(
            UUID emision, Optional<Estado> estado, String busca, int desde, int cuantos) {
        return tabla.resultados(emision, estado, busca, desde, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ResultadoDeEmision> resultadosTras(
            UUID emision,
            Optional<Estado> estado,
            String busca,
            Optional<ResultadoDeEmision> ultimo,
            int cuantos) {
        return tabla.resultadosTras(emision, estado, busca, ultimo, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantosResultados(UUID emision, Optional<Estado> estado, String busca) {
        return tabla.cuantosResultados(emision, estado, busca);
    }

    @Override
    public ResultadoDeEmision reintenta(UUID id, UUID registro) {
        EmisionPedida emision = tabla.busca(id).orElseThrow(() -> noHay(id));
        Registro suyo = tabla.registro(id, registro).orElseThrow(() -> noHay(id));
        tabla.unoALaVez(id);
        ResultadoDeEmision antes = resultado(id, suyo);
        if (antes.estado() != Estado.APARTADA) {
            return antes;
        }
        emisor.emite(emision, List.of(suyo), antes.intento() + 1);
        emisor.cierraSiAcabo(emision);
        bitacora.anota("REINTENTAR_EMISION", "emision:" + id);
        return resultado(id, suyo);
    }

    private ResultadoDeEmision resultado(UUID emision, Registro registro) {
        return tabla.resultados(emision, Optional.empty(), registro.numero(), 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> noHay(emision));
    }

    private static FalloConCodigo rechazo(ErrorDeDeterminacion error, Object... argumentos) {
        return new FalloConCodigo(FalloConCodigo.Clase.CONFLICTO, error, argumentos);
    }

    private static FalloConCodigo noHay(UUID id) {
        return new FalloConCodigo(
                FalloConCodigo.Clase.NO_HAY, ErrorDeDeterminacion.NO_HAY_EMISION, id.toString());
    }
}
