package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.LoteImportado;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.pagos.Recibo;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Service
@Transactional
class PagosEnTabla implements Pagos {

    private final LoQueSeDebe debe;
    private final TablaDeLineas lineas;
    private final TablaDePagos pagos;
    private final EmpleosParaCuotas empleos;
    private final Libro libro;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    PagosEnTabla(
            LoQueSeDebe debe,
            TablaDeLineas lineas,
            TablaDePagos pagos,
            EmpleosParaCuotas empleos,
            Libro libro,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.debe = debe;
        this.lineas = lineas;
        this.pagos = pagos;
        this.empleos = empleos;
        this.libro = libro;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    public Linea genera(UUID registro, Mes mes, LocalDate dia) {
        PatronConocido patron =
                empleos.patron(registro, fecha.hoy(), reloj.instant())
                        .orElseThrow(() -> fallo(ErrorDePago.NO_HAY_REGISTRO, registro.toString()));
        if (dia.isBefore(fecha.hoy())) {
            throw fallo(ErrorDePago.DIA_PASADO, dia.toString(), fecha.hoy().toString());
        }
        pagos.unoALaVez(registro.toString());
        PartesDeLinea partes = partes(registro, mes, dia);
        if (partes.partes().isEmpty()) {
            throw fallo(ErrorDePago.NADA_QUE_PAGAR, mes.toString());
        }
        String clave = mes + "|" + dia + "|" + huella(partes);
        Optional<Linea> hecha = lineas.busca(registro, clave);
        if (hecha.isPresent()) {
            return hecha.get();
        }
        UUID id = identificadores.nuevo();
        lineas.guarda(
                id,
                registro,
                patron.oficina(),
                clave,
                dia,
                partes,
                reloj.instant().truncatedTo(ChronoUnit.MICROS),
                QuienActua.ahora().cuenta());
        bitacora.anota("GENERAR_LINEA", "linea:" + id);
        return lineas.busca(id).orElseThrow();
    }

    private static Resumen huella(PartesDeLinea partes) {
        return Resumen.de(
                partes.partes().stream()
                        .map(p -> p.cuenta().clave() + "=" + p.importe())
                        .collect(Collectors.joining("\n")));
    }

    private PartesDeLinea partes(UUID registro, Mes mes, LocalDate dia) {
        try {
            return debe.de(registro, mes, dia);
        } catch (AccesorioImposible sinTasas) {
            throw fallo(
                    ErrorDePago.SIN_TASAS, dia.toString(), String.valueOf(sinTasas.getMessage()));
        }
    }

    @Override
    public LoteImportado importa(String archivo, byte[] contenido, Idioma idioma) {
        Resultado<Optional<List<PagoDeBanco>>> leido =
                ArchivoDeBanco.lee(contenido, archivo, idioma);
        if (leido.valor().isEmpty()) {
            return new LoteImportado(false, 0, 0, 0, 0, leido.incidencias());
        }
        pagos.unoALaVez("importa");
        String huella = Resumen.de(contenido).toString();
        if (pagos.importado(huella)) {
            return new LoteImportado(true, 0, 0, 0, 0, List.of());
        }
        return new Importacion(archivo, idioma).hace(leido.valor().get(), huella);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Linea> linea(UUID id) {
        return lineas.busca(id);
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
                                                AsientosDePago.clave(p))));
    }

    private static FalloConCodigo fallo(ErrorDePago error, Object... argumentos) {
        FalloConCodigo.Clase clase =
                error == ErrorDePago.NO_HAY_REGISTRO
                        ? FalloConCodigo.Clase.NO_HAY
                        : FalloConCodigo.Clase.CONFLICTO;
        return new FalloConCodigo(clase, error, argumentos);
    }

    /** One file, payment by payment. */
    private final class Importacion {
        private final String archivo;
        private final Idioma idioma;
        private final List<Incidencia> incidencias = new ArrayList<>();
        private final List<Asiento> asientos = new ArrayList<>();
        private final List<TablaDePagos.Fila> filas = new ArrayList<>();
        private final Set<UUID> pagadas = new HashSet<>();
        private final PorAplicar porAplicar = new PorAplicar(debe);
        private final Set<PagoDeBanco> repetidos = new HashSet<>();
        private int yaConocidos;

        Importacion(String archivo, Idioma idioma) {
            this.archivo = archivo;
            this.idioma = idioma;
        }

        LoteImportado hace(List<PagoDeBanco> todos, String huella) {
            List<PagoDeBanco> nuevos = nuevos(todos);
            Map<String, LineaDeCaptura> capturas = new HashMap<>();
            nuevos.forEach(p ->
                    LineaDeCaptura.lee(p.linea(), idioma)
                            .valor()
                            .ifPresent(c -> capturas.put(p.linea(), c)));
            Map<Long, Linea> conocidas =
                    lineas.porNumero(
                            capturas.values().stream().map(LineaDeCaptura::numero).toList());
            // In one order, so that no two wait for each other.
            conocidas.values().stream()
                    .map(l -> l.registro().toString())
                    .distinct()
                    .sorted()
                    .forEach(pagos::unoALaVez);
            pagadas.addAll(pagos.pagadas(conocidas.values().stream().map(Linea::id).toList()));
            for (PagoDeBanco pago : nuevos) {
                Optional<Linea> linea =
                        Optional.ofNullable(capturas.get(pago.linea()))
                                .flatMap(c ->
                                        Optional.ofNullable(conocidas.get(c.numero()))
                                                .filter(l -> l.captura().equals(c)));
                uno(pago, linea);
            }
            Importe suma =
                    todos.stream().map(PagoDeBanco::importe).reduce(Importe.CERO, Importe::mas);
            UUID lote = identificadores.nuevo();
            pagos.guarda(
                    lote,
                    huella,
                    archivo,
                    todos.size(),
                    suma,
                    reloj.instant().truncatedTo(ChronoUnit.MICROS),
                    QuienActua.ahora().cuenta());
            pagos.guarda(lote, filas);
            if (!asientos.isEmpty()) {
                libro.asienta(asientos);
            }
            bitacora.anota("IMPORTAR_LIQUIDACION", "lote:" + lote);
            return new LoteImportado(
                    false,
                    cuantos("APLICADO"),
                    cuantos("EXCEDENTE"),
                    cuantos("POR_IDENTIFICAR"),
                    yaConocidos,
                    incidencias);
        }

        private List<PagoDeBanco> nuevos(List<PagoDeBanco> todos) {
            Conocidos conocidos = new Conocidos(pagos.conocidos(todos));
            List<PagoDeBanco> nuevos = new ArrayList<>();
            for (PagoDeBanco pago : todos) {
                switch (conocidos.mira(pago)) {
                    case NUEVO -> nuevos.add(pago);
                    case CONOCIDO -> yaConocidos++;
                    case OTRO_CONTENIDO -> {
                        nuevos.add(pago);
                        repetidos.add(pago);
                    }
                }
            }
            return nuevos;
        }

        private void uno(PagoDeBanco pago, Optional<Linea> linea) {
            UUID id = identificadores.nuevo();
            if (repetidos.contains(pago)) {
                aparta(
                        id,
                        pago,
                        linea,
                        ErrorDePago.OPERACION_REPETIDA,
                        pago.operacion(),
                        pago.banco());
            } else if (linea.isEmpty()) {
                aparta(id, pago, linea, ErrorDePago.LINEA_DESCONOCIDA, pago.linea());
            } else if (!pago.importe().equals(linea.get().captura().importe())) {
                aparta(
                        id,
                        pago,
                        linea,
                        ErrorDePago.OTRO_IMPORTE,
                        pago.importe().toString(),
                        linea.get().captura().importe().toString());
            } else if (pagadas.contains(linea.get().id())) {
                aplica(id, pago, linea.get(), Map.of(), Optional.of(ErrorDePago.YA_PAGADA));
            } else if (!linea.get().captura().vigente(pago.fecha())) {
                aparta(
                        id,
                        pago,
                        linea,
                        ErrorDePago.VENCIDA,
                        pago.fecha().toString(),
                        linea.get().captura().vigencia().toString());
            } else {
                aplica(id, pago, linea.get());
            }
        }

        private void aplica(UUID id, PagoDeBanco pago, Linea linea) {
            Map<Cuenta, Importe> debido;
            try {
                debido = porAplicar.toma(linea, pago.fecha());
            } catch (AccesorioImposible sinTasas) {
                aparta(
                        id,
                        pago,
                        Optional.of(linea),
                        ErrorDePago.SIN_TASAS,
                        pago.fecha().toString(),
                        String.valueOf(sinTasas.getMessage()));
                return;
            }
            Importe suma = debido.values().stream().reduce(Importe.CERO, Importe::mas);
            aplica(
                    id,
                    pago,
                    linea,
                    debido,
                    suma.equals(pago.importe())
                            ? Optional.empty()
                            : Optional.of(ErrorDePago.DEUDA_YA_PAGADA));
        }

        private void aplica(
                UUID id,
                PagoDeBanco pago,
                Linea linea,
                Map<Cuenta, Importe> debido,
                Optional<ErrorDePago> motivo) {
            filas.add(
                    new TablaDePagos.Fila(
                            id,
                            pago,
                            debido.isEmpty() ? "EXCEDENTE" : "APLICADO",
                            motivo.map(ErrorDePago::codigo).orElse(""),
                            Optional.of(linea)));
            asientos.addAll(AsientosDePago.aplica(id, pago, linea, debido));
            if (!debido.isEmpty()) {
                pagadas.add(linea.id());
            }
            Importe suma = debido.values().stream().reduce(Importe.CERO, Importe::mas);
            motivo.ifPresent(m ->
                    avisa(
                            pago,
                            m,
                            linea.captura().formato(),
                            pago.importe().menos(suma).toString()));
        }

        private void aparta(
                UUID id,
                PagoDeBanco pago,
                Optional<Linea> linea,
                ErrorDePago motivo,
                Object... argumentos) {
            filas.add(new TablaDePagos.Fila(id, pago, "POR_IDENTIFICAR", motivo.codigo(), linea));
            String clave =
                    repetidos.contains(pago)
                            ? AsientosDePago.claveDeRepetido(pago)
                            : AsientosDePago.clave(pago);
            asientos.add(AsientosDePago.aparta(clave, id, pago));
            avisa(pago, motivo, argumentos);
        }

        private void avisa(PagoDeBanco pago, CodigoDeError motivo, Object... argumentos) {
            incidencias.add(
                    Incidencia.de(motivo, idioma, argumentos)
                            .enArchivo(archivo)
                            .enLinea(pago.renglon())
                            .enCampo("linea", pago.linea()));
        }

        private int cuantos(String destino) {
            return (int) filas.stream().filter(f -> f.destino().equals(destino)).count();
        }
    }
}
