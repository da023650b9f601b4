package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.pagos.ClaveDeAdeudo;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Liquidaciones.Recepcion;
import mx.recauda.platform.pagos.LoteImportado;
import mx.recauda.platform.pagos.Pagadero;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.pagos.Recibo;
import mx.recauda.platform.pagos.internal.Importador.Hecho;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

@Service
@Transactional
class PagosEnTabla implements Pagos {

    private static final int TODOS = Integer.MAX_VALUE;

    private final LoQueSeDebe debe;
    private final Pagaderos pagaderos;
    private final TablaDeLineas lineas;
    private final TablaDePagos pagos;
    private final TablaDeDestinos destinos;
    private final EmpleosParaCuotas empleos;
    private final LiquidacionesEnTabla lotes;
    private final Importador importador;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    PagosEnTabla(
            LoQueSeDebe debe,
            Pagaderos pagaderos,
            TablaDeLineas lineas,
            TablaDePagos pagos,
            TablaDeDestinos destinos,
            EmpleosParaCuotas empleos,
            LiquidacionesEnTabla lotes,
            Importador importador,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.debe = debe;
        this.pagaderos = pagaderos;
        this.lineas = lineas;
        this.pagos = pagos;
        this.destinos = destinos;
        this.empleos = empleos;
        this.lotes = lotes;
        this.importador = importador;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    public Linea genera(UUID registro, Mes mes, LocalDate dia) {
        return genera(registro, mes.toString(), dia, () -> debe.de(registro, mes, dia));
    }

    @Override
    public Linea genera(UUID registro, Set<String> adeudos, LocalDate dia) {
        ClaveDeAdeudo.exige(adeudos);
        String cuales = String.join(",", new TreeSet<>(adeudos));
        return genera(registro, cuales, dia, () -> debe.de(registro, adeudos, dia));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pagadero> pagaderos(UUID registro, LocalDate dia) {
        patron(registro);
        return conTasas(dia, () -> pagaderos.de(registro, dia));
    }

    @Override
    public Linea genera(UUID registro, String pagadero, LocalDate dia) {
        return genera(registro, pagadero, dia, () -> pagaderos.partes(registro, pagadero, dia));
    }

    private Linea genera(
            UUID registro, String cuales, LocalDate dia, Supplier<PartesDeLinea> debidas) {
        PatronConocido patron = patron(registro);
        if (dia.isBefore(fecha.hoy())) {
            throw fallo(ErrorDePago.DIA_PASADO, dia, fecha.hoy());
        }
        pagos.unoALaVez(registro.toString());
        PartesDeLinea partes = conTasas(dia, debidas);
        if (partes.partes().isEmpty()) {
            throw fallo(ErrorDePago.NADA_QUE_PAGAR, cuales);
        }
        String clave = cuales + "|" + dia + "|" + huella(partes);
        Optional<Linea> hecha = lineas.busca(registro, clave);
        if (hecha.isPresent()) {
            return hecha.get();
        }
        UUID id = identificadores.nuevo();
        Linea linea =
                lineas.guarda(
                                List.of(
                                        new TablaDeLineas.Nueva(
                                                id,
                                                registro,
                                                patron.oficina(),
                                                clave,
                                                dia,
                                                partes,
                                                reloj.instant().truncatedTo(ChronoUnit.MICROS),
                                                QuienActua.ahora().cuenta())))
                        .getFirst();
        bitacora.anota("GENERAR_LINEA", "linea:" + id);
        return linea;
    }

    private PatronConocido patron(UUID registro) {
        return empleos.patron(registro, fecha.hoy(), reloj.instant())
                .orElseThrow(() -> fallo(ErrorDePago.NO_HAY_REGISTRO, registro.toString()));
    }

    private static Resumen huella(PartesDeLinea partes) {
        return Resumen.de(
                partes.partes().stream()
                        .map(p -> p.cuenta().clave() + "=" + p.importe())
                        .collect(Collectors.joining("\n")));
    }

    private static <T> T conTasas(LocalDate dia, Supplier<T> debido) {
        try {
            return debido.get();
        } catch (AccesorioImposible sinTasas) {
            throw fallo(ErrorDePago.SIN_TASAS, dia, String.valueOf(sinTasas.getMessage()));
        }
    }

    @Override
    public LoteImportado importa(String archivo, byte[] contenido, Idioma idioma) {
        Recepcion recibido = lotes.recibe(archivo, new ByteArrayResource(contenido), idioma);
        if (recibido.lote().isEmpty() || recibido.repetido()) {
            return new LoteImportado(recibido.repetido(), 0, 0, 0, 0, recibido.incidencias());
        }
        UUID lote = recibido.lote().get();
        List<PagoDeBanco> renglones = lotes.renglones(lote, 0, TODOS);
        pagos.unaVezCadaUna(renglones);
        Hecho hecho = importador.hace(lote, archivo, renglones, idioma);
        return new LoteImportado(
                false,
                hecho.cuantos("APLICADO"),
                hecho.cuantos("EXCEDENTE"),
                hecho.cuantos("POR_IDENTIFICAR"),
                hecho.yaConocidos(),
                hecho.incidencias());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Linea> linea(UUID id) {
        return lineas.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Importe yaPagado(Linea linea) {
        return debe.yaPagado(linea.partes());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recibo> recibo(UUID id) {
        return lineas.busca(id)
                .flatMap(l ->
                        pagos.deLinea(id)
                                .map(p ->
                                        new Recibo(
                                                l,
                                                p.fecha(),
                                                p.banco(),
                                                p.operacion(),
                                                pagos.asiento(p),
                                                destinos.de(AsientosDePago.id(p)))));
    }

    private static FalloConCodigo fallo(ErrorDePago error, Object... argumentos) {
        FalloConCodigo.Clase clase =
                error == ErrorDePago.NO_HAY_REGISTRO
                        ? FalloConCodigo.Clase.NO_HAY
                        : FalloConCodigo.Clase.CONFLICTO;
        return new FalloConCodigo(clase, error, argumentos);
    }
}
