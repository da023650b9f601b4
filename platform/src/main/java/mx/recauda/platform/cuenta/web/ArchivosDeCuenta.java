package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.ConceptoDeAdeudo;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadoDelPatron;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The account statement as files: rows by concept and component, and the printed document. */
@Controller
@Requiere(Permiso.LEER_ESTADO_DE_CUENTA)
class ArchivosDeCuenta {

    private static final List<String> COLUMNAS =
            List.of(
                    "periodo",
                    "fondo",
                    "vencimiento",
                    "estado",
                    "concepto",
                    "cuota",
                    "componente",
                    "propuesto",
                    "determinado",
                    "liquidado",
                    "pagado",
                    "a_favor",
                    "saldo");

    private final EstadosDeCuenta estados;
    private final Impreso impreso;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;

    ArchivosDeCuenta(
            EstadosDeCuenta estados, Impreso impreso, FechaDeOperacion fecha, Bitacora bitacora) {
        this.estados = estados;
        this.impreso = impreso;
        this.fecha = fecha;
        this.bitacora = bitacora;
    }

    @GetMapping("/cuenta/{registro}/estado.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> csv(
            @PathVariable UUID registro,
            @RequestParam(name = "fecha", defaultValue = "") String pedida,
            @RequestParam(defaultValue = "") String conocido) {
        EstadoDelPatron delDia = lee(registro, pedida, conocido);
        bitacora.anota("EXPORTAR", "estado-de-cuenta:" + registro);
        return ArchivoCsv.descarga(nombre(delDia, "csv"), renglones(delDia.estado()));
    }

    @GetMapping("/cuenta/{registro}/estado.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID registro,
            @RequestParam(name = "fecha", defaultValue = "") String pedida,
            @RequestParam(defaultValue = "") String conocido) {
        EstadoDelPatron delDia = lee(registro, pedida, conocido);
        bitacora.anota("IMPRIMIR", "estado-de-cuenta:" + registro);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nombre(delDia, "pdf"))
                                .build()
                                .toString())
                .body(impreso.pdf(delDia));
    }

    private EstadoDelPatron lee(UUID registro, String pedida, String conocido) {
        return estados.de(registro, Fechas.lee(pedida, fecha.hoy()), Parametros.bloque(conocido));
    }

    private static String nombre(EstadoDelPatron delDia, String tipo) {
        return "estado-de-cuenta-"
                + delDia.patron().registro().valor()
                + "-"
                + delDia.estado().fecha()
                + "."
                + tipo;
    }

    /**
     * Each amount once: the sum of the last column is everything owed, and that of the column of
     * what was paid is everything that the bank received.
     */
    static List<List<String>> renglones(EstadoDeCuenta estado) {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(COLUMNAS);
        for (Adeudo adeudo : estado.adeudos()) {
            adeudo.conceptos().forEach(c -> renglones.add(concepto(adeudo, c)));
            accesorio(
                    renglones,
                    adeudo,
                    "ACTUALIZACION",
                    adeudo.actualizacionCubierta(),
                    Importe.CERO,
                    adeudo.actualizacion());
            accesorio(
                    renglones,
                    adeudo,
                    "RECARGOS",
                    adeudo.recargosCubiertos(),
                    Importe.CERO,
                    adeudo.recargos());
            accesorio(
                    renglones,
                    adeudo,
                    "MULTAS_Y_GASTOS",
                    adeudo.otrosPagados(),
                    Importe.CERO,
                    adeudo.otros());
            accesorio(
                    renglones,
                    adeudo,
                    "PAGADO_DE_MAS",
                    adeudo.porAclarar(),
                    adeudo.otrosAFavor(),
                    Importe.CERO);
        }
        return renglones;
    }

    private static List<String> concepto(Adeudo a, ConceptoDeAdeudo c) {
        return List.of(
                a.periodo().toString(),
                a.fondo().name(),
                a.vencimiento().ultimoDia().toString(),
                a.estado().name(),
                c.rubro().name(),
                c.cuota().name(),
                "SUERTE_PRINCIPAL",
                c.propuesto().toString(),
                c.determinado().toString(),
                c.liquidado().toString(),
                c.pagado().toString(),
                c.aFavor().toString(),
                c.saldo().toString());
    }

    private static void accesorio(
            List<List<String>> renglones,
            Adeudo a,
            String componente,
            Importe pagado,
            Importe aFavor,
            Importe importe) {
        if (!importe.esCero() || !aFavor.esCero() || !pagado.esCero()) {
            renglones.add(
                    List.of(
                            a.periodo().toString(),
                            a.fondo().name(),
                            a.vencimiento().ultimoDia().toString(),
                            a.estado().name(),
                            "",
                            "",
                            componente,
                            "",
                            "",
                            "",
                            pagado.toString(),
                            aFavor.toString(),
                            importe.toString()));
        }
    }
}
