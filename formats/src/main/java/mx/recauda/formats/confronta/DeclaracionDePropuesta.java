package mx.recauda.formats.confronta;

import mx.recauda.formats.emision.LineaDeCuota;
import mx.recauda.formats.emision.MesPropuesto;
import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.formats.emision.TrabajadorPropuesto;
import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.Dias;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.TrabajadorDeclarado;
import mx.recauda.ley.confronta.Tramo;
import mx.recauda.ley.dinero.Importe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What the institute proposes, as one side of a confronta: it tells every stretch of wage. */
public final class DeclaracionDePropuesta {

    private DeclaracionDePropuesta() {}

    /** The declaration that a proposal makes. */
    public static Declaracion de(PropuestaEmitida propuesta) {
        return new Declaracion(
                propuesta.mes(),
                propuesta.registro().modalidad(),
                propuesta.zona(),
                Optional.of(propuesta.prima()),
                propuesta.trabajadores().stream().map(DeclaracionDePropuesta::de).toList());
    }

    private static TrabajadorDeclarado de(TrabajadorPropuesto t) {
        return new TrabajadorDeclarado(
                t.nss().valor(),
                t.nombre(),
                sdi(t),
                dias(t.mes()),
                t.mesAnterior().map(DeclaracionDePropuesta::dias).orElse(Dias.NINGUNO),
                "",
                t.meses().stream().flatMap(m -> tramos(m).stream()).toList(),
                new TreeMap<>(),
                Montos.de(linea -> monto(t, linea)));
    }

    private static Importe sdi(TrabajadorPropuesto t) {
        return t.meses().reversed().stream()
                .map(MesPropuesto::sdi)
                .filter(s -> !s.esCero())
                .findFirst()
                .orElse(Importe.CERO);
    }

    private static Dias dias(MesPropuesto mes) {
        return new Dias(mes.dias(), mes.incapacidades(), mes.ausencias());
    }

    private static List<Tramo> tramos(MesPropuesto mes) {
        return mes.tramos().stream()
                .map(t ->
                        new Tramo(
                                mes.mes(),
                                new Dias(t.dias(), t.incapacidad(), t.ausencias()),
                                t.sbc()))
                .toList();
    }

    private static Importe monto(TrabajadorPropuesto t, Linea linea) {
        return Arrays.stream(LineaDeCuota.values())
                .filter(l ->
                        linea.concepto().equals(Optional.of(l.concepto()))
                                && linea.cuota() == l.cuota())
                .findFirst()
                .map(t::de)
                .orElse(Importe.CERO);
    }
}
