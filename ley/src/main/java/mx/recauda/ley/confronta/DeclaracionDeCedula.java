package mx.recauda.ley.confronta;

import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.MesDeTrabajador;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A cédula computed here, as one side of a confronta: it tells every part of constant wage. */
public final class DeclaracionDeCedula {

    private DeclaracionDeCedula() {}

    /** The declaration that the cédula makes. */
    public static Declaracion de(CedulaDeDeterminacion cedula) {
        return new Declaracion(
                cedula.mes(),
                cedula.patron().registro().modalidad(),
                cedula.patron().zona(),
                Optional.of(cedula.patron().primaRiesgos()),
                cedula.renglones().stream().map(DeclaracionDeCedula::de).toList());
    }

    /** What it declares of a worker. */
    public static TrabajadorDeclarado de(Renglon renglon) {
        return new TrabajadorDeclarado(
                renglon.trabajador().nss().toString(),
                renglon.trabajador().nombreLegible(),
                sdi(renglon),
                dias(renglon.mes()),
                renglon.mesAnterior().map(DeclaracionDeCedula::dias).orElse(Dias.NINGUNO),
                renglon.credito(),
                renglon.meses().stream().flatMap(m -> tramos(m).stream()).toList(),
                new TreeMap<>(),
                Montos.de(linea -> monto(renglon, linea)));
    }

    private static Importe monto(Renglon renglon, Linea linea) {
        return linea.concepto()
                .map(c -> linea.cuota() == Cuota.PATRONAL ? renglon.patron(c) : renglon.obrero(c))
                .or(() -> renglon.amortizacion().map(a -> a.descontado().mas(a.seguro())))
                .orElse(Importe.CERO);
    }

    private static Importe sdi(Renglon renglon) {
        return renglon.meses().reversed().stream()
                .map(MesDeTrabajador::sdi)
                .filter(s -> !s.esCero())
                .findFirst()
                .orElse(Importe.CERO);
    }

    private static Dias dias(MesDeTrabajador mes) {
        return new Dias(mes.dias(), mes.incapacidades() + mes.licencias(), mes.ausencias());
    }

    private static List<Tramo> tramos(MesDeTrabajador mes) {
        return mes.segmentos().stream()
                .map((Segmento s) ->
                        new Tramo(
                                mes.mes(),
                                new Dias(s.dias(), s.incapacidad(), s.ausencias()),
                                s.sbc()))
                .toList();
    }
}
