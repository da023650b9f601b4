package mx.recauda.platform.cuenta.web;

import mx.recauda.formats.cuenta.EstadoDeCuentaImpreso;
import mx.recauda.formats.cuenta.EstadoDeCuentaImpreso.Dato;
import mx.recauda.formats.cuenta.EstadoDeCuentaImpreso.Explicado;
import mx.recauda.formats.cuenta.EstadoDeCuentaImpreso.Renglon;
import mx.recauda.ley.accesorios.Linea;
import mx.recauda.ley.accesorios.Liquidacion;
import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.Adeudo.Estado;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.cuenta.Tramo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Cita;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadoDelPatron;
import mx.recauda.platform.portal.Formato;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statement as a printed document, in Spanish. */
@Component
class Impreso {

    private static final Pattern DIA = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Periodos periodos;
    private final Formato formato;
    private final FechaDeOperacion fecha;

    Impreso(Periodos periodos, Formato formato, FechaDeOperacion fecha) {
        this.periodos = periodos.delDocumento();
        this.formato = formato;
        this.fecha = fecha;
    }

    byte[] pdf(EstadoDelPatron delDia) {
        EstadoDeCuenta estado = delDia.estado();
        return new EstadoDeCuentaImpreso(
                        delDia.patron().registro().formato(),
                        formato.fechaConDia(estado.fecha()),
                        datos(delDia),
                        estado.adeudos().stream().map(a -> renglon(a, estado)).toList(),
                        total(estado),
                        estado.en(Estado.VENCIDO).stream().map(this::explicado).toList())
                .pdf();
    }

    private List<Dato> datos(EstadoDelPatron delDia) {
        EstadoDeCuenta estado = delDia.estado();
        List<Dato> datos = new ArrayList<>();
        datos.add(new Dato("Registro patronal", delDia.patron().registro().formato()));
        datos.add(new Dato("Nombre", delDia.patron().nombre()));
        datos.add(new Dato("RFC", delDia.patron().rfc()));
        datos.add(new Dato("Accesorios al", formato.fechaConDia(estado.fecha())));
        datos.add(new Dato("Impreso el", formato.fecha(fecha.hoy())));
        datos.add(new Dato("Vencido", pesos(estado.vencido())));
        datos.add(new Dato("En plazo", pesos(estado.enPlazo())));
        datos.add(new Dato("Total por pagar", pesos(estado.porPagar())));
        datos.add(
                new Dato(
                        "Recibido en total",
                        periodos.texto(
                                "cuenta.recibido.partes",
                                pesos(estado.suma(Adeudo::recibido)),
                                pesos(estado.suma(Adeudo::pagado)),
                                pesos(estado.suma(Adeudo::accesoriosPagados)),
                                pesos(estado.suma(Adeudo::otrosPagados)),
                                pesos(estado.suma(Adeudo::porAclarar)))));
        if (!estado.aFavor().esCero()) {
            datos.add(
                    new Dato(
                            "Pagado de más",
                            pesos(estado.aFavor()) + ", se devuelve a solicitud (LSS 299)"));
        }
        if (estado.sinDeterminar().centavos() > 0) {
            datos.add(
                    new Dato(
                            periodos.texto("cuenta.estado.SIN_DETERMINAR"),
                            pesos(estado.sinDeterminar())
                                    + ". "
                                    + periodos.texto("cuenta.sindeterminar.texto")));
        }
        estado.avisos().stream()
                .map(a -> a.incidencia(Idioma.ES))
                .forEach(i -> datos.add(new Dato("Aviso " + i.codigo(), i.mensaje())));
        delDia.hastaCuando()
                .ifPresent(dia ->
                        datos.add(new Dato("Último día con este total", formato.fechaConDia(dia))));
        return datos;
    }

    private Renglon renglon(Adeudo a, EstadoDeCuenta del) {
        return new Renglon(
                periodos.nombre(a),
                formato.fecha(a.vencimiento().ultimoDia()),
                estado(a, del),
                pesos(a.propuesto()),
                pesos(a.determinado()),
                pesos(a.liquidado()),
                pesos(a.pagado()),
                pesos(a.suertePrincipal()),
                pesos(a.actualizacion()),
                pesos(a.recargos()),
                pesos(a.otros()),
                pesos(a.saldo()));
    }

    private String estado(Adeudo a, EstadoDeCuenta del) {
        if (del.sinDeterminar(a)) {
            return periodos.texto("cuenta.estado.SIN_DETERMINAR")
                    + " ("
                    + periodos.texto("cuenta.sindeterminar.plazo")
                    + ")";
        }
        String estado = periodos.texto("cuenta.estado." + a.estado());
        return a.aFavor().esCero() ? estado : estado + " (de más: " + pesos(a.aFavor()) + ")";
    }

    private Renglon total(EstadoDeCuenta e) {
        return new Renglon(
                "Total",
                "",
                "",
                pesos(e.suma(Adeudo::propuesto)),
                pesos(e.suma(Adeudo::determinado)),
                pesos(e.suma(Adeudo::liquidado)),
                pesos(e.suma(Adeudo::pagado)),
                pesos(e.suma(Adeudo::suertePrincipal)),
                pesos(e.suma(Adeudo::actualizacion)),
                pesos(e.suma(Adeudo::recargos)),
                pesos(e.suma(Adeudo::otros)),
                pesos(e.suma(Adeudo::saldo)));
    }

    // Line by line down to what is owed.
    private Explicado explicado(Adeudo a) {
        List<List<String>> lineas = new ArrayList<>();
        Importe suma = Importe.CERO;
        for (Tramo tramo : a.tramos()) {
            Liquidacion l = tramo.liquidacion();
            l.lineas().stream().map(this::linea).forEach(lineas::add);
            suma = suma.mas(l.total());
            if (tramo.pagado()) {
                lineas.add(menos("Contribución pagada el " + formato.fecha(l.pago()), l.importe()));
                suma = suma.menos(l.importe());
            }
        }
        Importe cubiertos = a.actualizacionCubierta().mas(a.recargosCubiertos());
        if (!cubiertos.esCero()) {
            lineas.add(menos("Accesorios ya pagados", cubiertos));
            suma = suma.menos(cubiertos);
        }
        if (!a.saldo().equals(suma)) {
            lineas.add(List.of("Conceptos sin accesorios", "", "", pesos(a.saldo().menos(suma))));
        }
        lineas.add(List.of("Saldo", "", "", pesos(a.saldo())));
        return new Explicado(periodos.nombre(a), lineas);
    }

    private List<String> menos(String concepto, Importe importe) {
        return List.of(concepto, "", "", pesos(importe.negado()));
    }

    private List<String> linea(Linea linea) {
        return List.of(
                linea.concepto(),
                linea.operacion(),
                Stream.of(dias(linea.parametro()), Cita.en(linea.articulo(), Idioma.ES))
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(" · ")),
                pesos(linea.importe()));
    }

    /** With the days as in the rest of the document. */
    private String dias(String parametro) {
        return DIA.matcher(parametro)
                .replaceAll(dia -> formato.fecha(LocalDate.parse(dia.group())));
    }

    private String pesos(Importe importe) {
        return formato.pesos(importe.centavos());
    }
}
