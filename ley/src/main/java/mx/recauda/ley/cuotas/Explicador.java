package mx.recauda.ley.cuotas;

import mx.recauda.ley.cuotas.LineaDeExplicacion.Pagador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.parametros.Procedencia;
import mx.recauda.ley.parametros.TablaCeav;
import mx.recauda.ley.parametros.TasaLegal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes one line per product of the computation. The centavos of a concept that was rounded once
 * are shared among its lines by the rounding of the running sum, so the lines always add up.
 */
final class Explicador {

    private static final int DECIMALES_EXACTOS = 9;

    private final Tarifa tarifa;
    private final EstrategiaRedondeo redondeo;
    private final List<Parte> partes;
    private final List<LineaDeExplicacion> lineas = new ArrayList<>();

    private Explicador(Tarifa tarifa, CasoMensual caso) {
        this.tarifa = tarifa;
        this.redondeo = caso.redondeo();
        this.partes = Parte.de(tarifa, caso.segmentos());
    }

    static Explicacion explicar(Tarifa tarifa, CasoMensual caso) {
        Explicador explicador = new Explicador(tarifa, caso);
        for (Concepto concepto : Concepto.values()) {
            if (tarifa.paga(concepto)) {
                explicador.agregar(concepto);
            }
        }
        return new Explicacion(explicador.lineas);
    }

    private void agregar(Concepto concepto) {
        agregar(concepto, Acumulado.PATRON);
        if (concepto.tasaObrera().isPresent()) {
            agregar(concepto, Acumulado.OBRERO);
            agregar(concepto, Acumulado.OBRERO_A_CARGO_DEL_PATRON);
        }
    }

    private void agregar(Concepto concepto, int slot) {
        int posicion = Acumulado.posicion(concepto, slot);
        long corrido = 0;
        for (Parte parte : partes) {
            if (slot == Acumulado.PATRON || slot == parte.parteObrera()) {
                long[] exactos = new long[Acumulado.TAMANIO];
                parte.sumar(tarifa, exactos);
                long exacto = exactos[posicion];
                long importe =
                        switch (redondeo) {
                            case POR_SEGMENTO -> Redondeo.aCentavos(exacto);
                            case POR_CONCEPTO_Y_MES ->
                                    Redondeo.aCentavos(corrido + exacto)
                                            - Redondeo.aCentavos(corrido);
                        };
                corrido += exacto;
                lineas.add(linea(concepto, slot, parte, exacto, importe));
            }
        }
    }

    private LineaDeExplicacion linea(
            Concepto concepto, int slot, Parte parte, long exacto, long importe) {
        boolean patronal = slot == Acumulado.PATRON;
        Optional<TasaLegal> clave = patronal ? concepto.tasaPatronal() : concepto.tasaObrera();
        Procedencia procedencia = procedencia(concepto, clave);
        return new LineaDeExplicacion(
                concepto,
                patronal ? LineaDeExplicacion.Parte.PATRONAL : LineaDeExplicacion.Parte.OBRERA,
                pagador(slot),
                parte.segmento(),
                base(concepto, parte),
                dias(concepto, parte),
                new Tasa(tasa(concepto, clave, parte)),
                BigDecimal.valueOf(exacto, DECIMALES_EXACTOS),
                Importe.deCentavos(importe),
                articulo(slot, parte, procedencia),
                parametro(concepto, clave, parte),
                procedencia.fuente(),
                confianza(concepto, procedencia));
    }

    private Pagador pagador(int slot) {
        if (tarifa.modalidad.paga() == Modalidades.Paga.ASEGURADO) {
            return Pagador.ASEGURADO;
        }
        return slot == Acumulado.OBRERO ? Pagador.TRABAJADOR : Pagador.PATRON;
    }

    private Importe base(Concepto concepto, Parte parte) {
        return Importe.deCentavos(
                switch (concepto) {
                    case CUOTA_FIJA -> tarifa.unidad;
                    case EXCEDENTE ->
                            EnfermedadesYMaternidad.baseExcedente(parte.general(), tarifa.unidad);
                    default -> concepto.conTopeDeInvalidez() ? parte.invalidez() : parte.general();
                });
    }

    private static int dias(Concepto concepto, Parte p) {
        return switch (concepto.dias()) {
            case SIN_INCAPACIDAD -> DiasCotizados.sinIncapacidad(p.dias(), p.incapacidad());
            case TRABAJADOS -> DiasCotizados.trabajados(p.dias(), p.ausencias(), p.incapacidad());
            case SIN_AUSENCIAS -> DiasCotizados.sinAusencias(p.dias(), p.ausencias());
        };
    }

    private long tasa(Concepto concepto, Optional<TasaLegal> clave, Parte parte) {
        if (concepto == Concepto.RIESGOS_DE_TRABAJO) {
            return parte.prima();
        }
        if (porTramo(clave)) {
            return tarifa.tasasCeav[tramoCeav(parte)];
        }
        return tarifa.parametros.tasa(clave.orElseThrow());
    }

    private boolean porTramo(Optional<TasaLegal> clave) {
        return clave.equals(Optional.of(TasaLegal.CESANTIA_PATRON))
                && tarifa.parametros.ceav().isPresent();
    }

    private int tramoCeav(Parte parte) {
        return CesantiaYVejez.tramo(parte.invalidez(), tarifa.limitesCeav);
    }

    private Procedencia procedencia(Concepto concepto, Optional<TasaLegal> clave) {
        if (concepto == Concepto.RIESGOS_DE_TRABAJO) {
            return new Procedencia(
                    "prima del registro patronal",
                    tarifa.mes.atDay(1),
                    "LSS 70 a 74",
                    "dato del caso",
                    "",
                    Confianza.CONFIRMADA,
                    "");
        }
        if (porTramo(clave)) {
            return tarifa.parametros.ceav().orElseThrow().procedencia();
        }
        return tarifa.parametros.procedenciaDeTasa(clave.orElseThrow());
    }

    private String articulo(int slot, Parte parte, Procedencia procedencia) {
        StringBuilder articulo = new StringBuilder(procedencia.articulo());
        if (slot == Acumulado.OBRERO_A_CARGO_DEL_PATRON) {
            articulo.append("; LSS 36");
        }
        if (parte.ausencias() > 0 || parte.incapacidad() > 0) {
            articulo.append("; LSS 31");
        }
        return articulo.toString();
    }

    private String parametro(Concepto concepto, Optional<TasaLegal> clave, Parte parte) {
        if (concepto == Concepto.RIESGOS_DE_TRABAJO) {
            return conTope("prima del registro patronal", concepto, parte);
        }
        String tasa = procedencia(concepto, clave).cita();
        if (concepto == Concepto.CUOTA_FIJA || concepto == Concepto.EXCEDENTE) {
            String unidad = tarifa.parametros.procedenciaDeUnidad().cita();
            return conTope(
                    tasa + "; " + unidad + " = " + Importe.deCentavos(tarifa.unidad),
                    concepto,
                    parte);
        }
        if (porTramo(clave)) {
            TablaCeav.Tramo tramo =
                    tarifa.parametros.ceav().orElseThrow().valor().tramos().get(tramoCeav(parte));
            tasa += ", tramo " + tramo.etiqueta() + ", estrategia " + tarifa.estrategiaCeav;
        }
        return conTope(tasa, concepto, parte);
    }

    private String conTope(String parametro, Concepto concepto, Parte parte) {
        boolean invalidez = concepto.conTopeDeInvalidez();
        long tope = invalidez ? tarifa.topeInvalidez : tarifa.topeGeneral;
        long base = invalidez ? parte.invalidez() : parte.general();
        if (concepto == Concepto.CUOTA_FIJA || base < tope) {
            return parametro;
        }
        Procedencia procedencia =
                invalidez
                        ? tarifa.parametros.procedenciaDeTopeInvalidez()
                        : tarifa.parametros.procedenciaDeTopeGeneral();
        return parametro + "; " + procedencia.cita() + " = " + Importe.deCentavos(tope);
    }

    /** The weakest of the rate, the unit of account and the composition of the modality. */
    private Confianza confianza(Concepto concepto, Procedencia procedencia) {
        Confianza menor = menos(procedencia.confianza(), tarifa.modalidad.confianza());
        boolean usaUnidad = concepto == Concepto.CUOTA_FIJA || concepto == Concepto.EXCEDENTE;
        return usaUnidad
                ? menos(menor, tarifa.parametros.procedenciaDeUnidad().confianza())
                : menor;
    }

    private static Confianza menos(Confianza una, Confianza otra) {
        return una.compareTo(otra) >= 0 ? una : otra;
    }
}
