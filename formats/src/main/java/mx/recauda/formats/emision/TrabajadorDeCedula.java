package mx.recauda.formats.emision;

import mx.recauda.formats.emision.TramoPropuesto.Movimiento;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.MesDeTrabajador;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cuotas.Determinacion;
import mx.recauda.ley.cuotas.LineaDeExplicacion;
import mx.recauda.ley.cuotas.LineaDeExplicacion.Parte;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The row of a cédula as a worker of a proposal, with the movements that made each stretch. */
final class TrabajadorDeCedula {

    private TrabajadorDeCedula() {}

    static TrabajadorPropuesto de(Renglon renglon) {
        Map<LineaDeCuota, Importe> importes = new EnumMap<>(LineaDeCuota.class);
        for (LineaDeCuota linea : LineaDeCuota.values()) {
            Importe importe =
                    linea.cuota() == Cuota.PATRONAL
                            ? renglon.patron(linea.concepto())
                            : renglon.obrero(linea.concepto());
            if (!importe.esCero()) {
                importes.put(linea, importe);
            }
        }
        List<Hecho> hechos = renglon.trabajador().hechos();
        return new TrabajadorPropuesto(
                renglon.trabajador().nss(),
                renglon.trabajador().nombreLegible(),
                renglon.trabajador().curp(),
                mes(renglon.mes(), hechos),
                renglon.mesAnterior().map(m -> mes(m, hechos)),
                importes);
    }

    private static MesPropuesto mes(MesDeTrabajador mes, List<Hecho> hechos) {
        List<TramoPropuesto> tramos = new ArrayList<>();
        for (int i = 0; i < mes.segmentos().size(); i++) {
            tramos.add(tramo(mes, i, hechos));
        }
        return new MesPropuesto(
                mes.mes(),
                mes.dias(),
                mes.incapacidades() + mes.licencias(),
                mes.ausencias(),
                mes.sdi(),
                tramos);
    }

    private static TramoPropuesto tramo(MesDeTrabajador mes, int lugar, List<Hecho> hechos) {
        Segmento segmento = mes.segmentos().get(lugar);
        LocalDate desde = mes.mes().dia(segmento.primerDia());
        LocalDate hasta = desde.plusDays(segmento.dias() - 1L);
        boolean ultimo =
                lugar + 1 == mes.segmentos().size()
                        || mes.segmentos().get(lugar + 1).primerDia()
                                > segmento.primerDia() + segmento.dias();
        return new TramoPropuesto(
                movimiento(desde, hechos),
                desde,
                segmento.dias(),
                segmento.ausencias(),
                segmento.incapacidad(),
                segmento.sbc(),
                ultimo && acaba(hasta, mes.mes().ultimoDia(), hechos),
                importes(mes, lugar + 1));
    }

    private static Movimiento movimiento(LocalDate dia, List<Hecho> hechos) {
        boolean alta =
                hechos.stream().anyMatch(h -> h instanceof Hecho.Alta a && a.fecha().equals(dia));
        boolean salario =
                hechos.stream()
                        .anyMatch(
                                h -> h instanceof Hecho.CambioDeSalario c && c.fecha().equals(dia));
        if (alta) {
            return Movimiento.ALTA;
        }
        return salario ? Movimiento.SALARIO : Movimiento.VIGENTE;
    }

    // Before the end of the month nothing but a baja ends a stretch that no other follows.
    private static boolean acaba(LocalDate hasta, LocalDate ultimoDia, List<Hecho> hechos) {
        return hasta.isBefore(ultimoDia)
                || hechos.stream()
                        .anyMatch(h -> h instanceof Hecho.Baja b && b.fecha().equals(hasta));
    }

    private static Map<LineaDeCuota, Importe> importes(MesDeTrabajador mes, int segmento) {
        Map<LineaDeCuota, Importe> importes = new EnumMap<>(LineaDeCuota.class);
        for (LineaDeExplicacion linea :
                mes.determinacion().map(Determinacion::explicacion).stream()
                        .flatMap(e -> e.lineas().stream())
                        .filter(l -> l.segmento() == segmento)
                        .toList()) {
            for (LineaDeCuota columna : LineaDeCuota.values()) {
                if (columna.concepto() == linea.concepto() && columna.cuota() == cuota(linea)) {
                    importes.merge(columna, linea.importe(), Importe::mas);
                }
            }
        }
        return importes;
    }

    // Of who pays alone the columns keep the two shares of the law.
    private static Cuota cuota(LineaDeExplicacion linea) {
        return switch (linea.paga()) {
            case PATRON -> Cuota.PATRONAL;
            case TRABAJADOR -> Cuota.OBRERA;
            case ASEGURADO -> linea.cuota() == Parte.OBRERA ? Cuota.OBRERA : Cuota.PATRONAL;
        };
    }
}
