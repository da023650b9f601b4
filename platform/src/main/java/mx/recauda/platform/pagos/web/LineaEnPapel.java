package mx.recauda.platform.pagos.web;

import mx.recauda.formats.linea.LineaImpresa;
import mx.recauda.formats.linea.LineaImpresa.Dato;
import mx.recauda.formats.linea.LineaImpresa.Renglon;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Recibo;
import mx.recauda.platform.portal.Formato;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** The línea and its receipt as printed documents, in Spanish. */
@Component
class LineaEnPapel {

    private static final List<String> REGLAS =
            List.of(
                    "pagos.regla.completa",
                    "pagos.regla.dia",
                    "pagos.regla.datos",
                    "pagos.regla.medios");

    private final NombresDePago nombres;
    private final Formato formato;
    private final Emisor emisor;

    LineaEnPapel(NombresDePago nombres, Formato formato, Emisor emisor) {
        this.nombres = nombres;
        this.formato = formato;
        this.emisor = emisor;
    }

    byte[] linea(Linea linea, PatronConocido patron) {
        List<Dato> datos = datos(linea, patron);
        datos.add(
                new Dato(
                        nombres.texto("pagos.papel.hasta"),
                        formato.fechaConDia(linea.captura().vigencia())));
        datos.add(
                new Dato(
                        nombres.texto("pagos.papel.generada"),
                        formato.instante(linea.generadaEn())));
        return impresa(
                nombres.texto("pagos.papel.linea"),
                nombres.texto("pagos.papel.linea.resumen"),
                linea,
                datos,
                REGLAS.stream().map(nombres::texto).toList());
    }

    byte[] recibo(Recibo recibo, PatronConocido patron) {
        List<Dato> datos = datos(recibo.linea(), patron);
        datos.add(
                new Dato(
                        nombres.texto("pagos.papel.pagada"),
                        formato.fechaConDia(recibo.pagadaEl())));
        datos.add(
                new Dato(
                        nombres.texto("pagos.papel.banco"),
                        recibo.banco() + " · " + recibo.operacion()));
        datos.add(new Dato(nombres.texto("pagos.papel.asiento"), recibo.asiento()));
        if (!recibo.entero()) {
            datos.add(
                    new Dato(
                            nombres.texto("pagos.papel.aplicado"),
                            pesos(recibo.donde().aplicado())));
            datos.add(
                    new Dato(
                            nombres.texto("pagos.papel.excedente"),
                            pesos(recibo.donde().excedente())));
        }
        return impresa(
                nombres.texto("pagos.papel.recibo"),
                nombres.texto("pagos.papel.recibo.resumen"),
                recibo.linea(),
                datos,
                List.of());
    }

    private List<Dato> datos(Linea linea, PatronConocido patron) {
        List<Dato> datos = new ArrayList<>();
        datos.add(new Dato(nombres.texto("pagos.papel.registro"), patron.registro().formato()));
        datos.add(new Dato(nombres.texto("pagos.papel.nombre"), patron.nombre()));
        datos.add(new Dato(nombres.texto("pagos.papel.rfc"), patron.rfc()));
        datos.add(
                new Dato(
                        nombres.texto("pagos.papel.importe"),
                        "$" + pesos(linea.captura().importe())));
        return datos;
    }

    private byte[] impresa(
            String titulo, String resumen, Linea linea, List<Dato> datos, List<String> reglas) {
        List<Dato> fondos = new ArrayList<>();
        linea.partes()
                .porFondo()
                .forEach((f, importe) -> fondos.add(new Dato(nombres.fondo(f), pesos(importe))));
        fondos.add(new Dato(nombres.texto("pagos.papel.total"), pesos(linea.captura().importe())));
        return new LineaImpresa(
                        titulo,
                        resumen,
                        linea.captura(),
                        emisor.oficial(),
                        datos,
                        linea.partes().partes().stream()
                                .map(p ->
                                        new Renglon(
                                                nombres.periodo(p.cuenta()),
                                                nombres.concepto(p.cuenta()),
                                                nombres.componente(p.cuenta()),
                                                pesos(p.importe())))
                                .toList(),
                        fondos,
                        reglas)
                .pdf();
    }

    private String pesos(Importe importe) {
        return formato.pesos(importe.centavos());
    }
}
