package mx.recauda.platform.determinacion.web;

import mx.recauda.platform.determinacion.Diferencia;
import mx.recauda.platform.determinacion.EmisionPedida;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.determinacion.ResultadoDeEmision;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists as the rows of their exported files. */
final class Hojas {

    static final List<String> EMISIONES =
            List.of(
                    "oficina",
                    "mes",
                    "conocidoEn",
                    "clase",
                    "registros",
                    "emitidas",
                    "sinCambio",
                    "sinTrabajadores",
                    "apartadas",
                    "trabajadores",
                    "total",
                    "huella",
                    "pedidaEn",
                    "pedidaPor");

    static final List<String> RESULTADOS =
            List.of(
                    "registroPatronal",
                    "oficina",
                    "estado",
                    "trabajadores",
                    "renglonesEscritos",
                    "trabajadoresApartados",
                    "total",
                    "codigo",
                    "motivo",
                    "intento");

    static final List<String> PROPUESTAS =
            List.of(
                    "registroPatronal",
                    "nombre",
                    "mes",
                    "conocidoEn",
                    "vencimiento",
                    "trabajadores",
                    "total",
                    "huella");

    static final List<String> RENGLONES = renglones();

    static final List<String> DIFERENCIAS =
            List.of(
                    "nss",
                    "nombre",
                    "diasAntes",
                    "dias",
                    "sdiAntes",
                    "sdi",
                    "antes",
                    "ahora",
                    "diferencia",
                    "causas");

    private Hojas() {}

    static List<String> emision(PaginasDeEmision.Fila f) {
        EmisionPedida e = f.emision();
        return List.of(
                e.oficina(),
                e.mes().toString(),
                e.conocidoEn().toString(),
                e.clase().name(),
                String.valueOf(e.registros()),
                String.valueOf(f.avance().con(Estado.EMITIDA)),
                String.valueOf(f.avance().con(Estado.SIN_CAMBIO)),
                String.valueOf(f.avance().con(Estado.SIN_TRABAJADORES)),
                String.valueOf(f.avance().con(Estado.APARTADA)),
                String.valueOf(f.avance().trabajadores()),
                f.avance().importes().total().toString(),
                f.avance().contenido().orElse(""),
                e.pedidaEn().toString(),
                e.pedidaPor());
    }

    static List<String> resultado(ResultadoDeEmision r) {
        return List.of(
                r.numero(),
                r.oficina(),
                r.estado().name(),
                String.valueOf(r.trabajadores()),
                String.valueOf(r.escritos()),
                String.valueOf(r.apartados()),
                r.total().toString(),
                r.codigo(),
                r.motivo(),
                String.valueOf(r.intento()));
    }

    static List<String> propuesta(Propuesta p, Importes totales) {
        return List.of(
                p.numero(),
                p.nombre(),
                p.mes().toString(),
                p.conocidoEn().toString(),
                p.vencimiento().toString(),
                String.valueOf(p.trabajadores()),
                totales.total().toString(),
                p.huella());
    }

    private static List<String> renglones() {
        List<String> columnas =
                new ArrayList<>(
                        List.of("nss", "nombre", "dias", "incapacidades", "ausencias", "sdi"));
        Importes.LINEAS.forEach(l -> columnas.add(l.columna()));
        columnas.add("total");
        return List.copyOf(columnas);
    }

    static List<String> renglon(RenglonDePropuesta r) {
        List<String> celdas =
                new ArrayList<>(
                        List.of(
                                r.nss(),
                                r.nombre(),
                                String.valueOf(r.dias()),
                                String.valueOf(r.incapacidades()),
                                String.valueOf(r.ausencias()),
                                r.sdi().toString()));
        r.importes().valores().forEach(v -> celdas.add(v.toString()));
        celdas.add(r.importes().total().toString());
        return celdas;
    }

    static List<String> diferencia(Diferencia d) {
        return List.of(
                d.nss(),
                d.nombre(),
                String.valueOf(d.diasAntes()),
                String.valueOf(d.dias()),
                d.sdiAntes().toString(),
                d.sdi().toString(),
                d.antes().total().toString(),
                d.ahora().total().toString(),
                d.cambio().total().toString(),
                d.causas().stream()
                        .map(c -> (c.clase() + " " + c.tipo() + " " + c.dia()).replace("  ", " "))
                        .collect(Collectors.joining("; ")));
    }
}
