package mx.recauda.platform.determinacion;

import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cedula.RenglonBreve;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The fifteen amounts of a worker, or of all of them: one for each concept and share.
 *
 * @param valores in the order of {@link #LINEAS}
 */
public record Importes(List<Importe> valores) {

    /** Which they are, in the order of the columns. */
    public static final List<Linea> LINEAS = lineas();

    /** Nothing. */
    public static final Importes CERO =
            new Importes(LINEAS.stream().map(linea -> Importe.CERO).toList());

    /**
     * One of the amounts.
     *
     * @param columna name of its column, without {@code _centavos}
     */
    public record Linea(Concepto concepto, Cuota cuota, String columna) {

        /** Its line in the ledger. */
        public Rubro rubro() {
            return Rubro.de(concepto);
        }
    }

    /** Keeps an immutable copy. */
    public Importes {
        if (valores.size() != LINEAS.size()) {
            throw new IllegalArgumentException("not " + LINEAS.size() + " amounts: " + valores);
        }
        valores = List.copyOf(valores);
    }

    /** Those of a row of a cédula. */
    public static Importes de(Renglon renglon) {
        return new Importes(
                LINEAS.stream()
                        .map(l ->
                                l.cuota() == Cuota.PATRONAL
                                        ? renglon.patron(l.concepto())
                                        : renglon.obrero(l.concepto()))
                        .toList());
    }

    /** Those of a row computed in columns. */
    public static Importes de(RenglonBreve renglon) {
        return new Importes(
                LINEAS.stream()
                        .map(l ->
                                Importe.deCentavos(
                                        l.cuota() == Cuota.PATRONAL
                                                ? renglon.patron(l.concepto())
                                                : renglon.obrero(l.concepto())))
                        .toList());
    }

    /** From as many numbers of centavos, in the order of the columns. */
    public static Importes deCentavos(Long... centavos) {
        return new Importes(Arrays.stream(centavos).map(Importe::deCentavos).toList());
    }

    /** As numbers of centavos, in the order of the columns. */
    public long[] centavos() {
        return valores.stream().mapToLong(Importe::centavos).toArray();
    }

    /** One of them. */
    public Importe de(Concepto concepto, Cuota cuota) {
        for (int i = 0; i < LINEAS.size(); i++) {
            if (LINEAS.get(i).concepto() == concepto && LINEAS.get(i).cuota() == cuota) {
                return valores.get(i);
            }
        }
        return Importe.CERO;
    }

    /** The sum, one by one. */
    public Importes mas(Importes otros) {
        List<Importe> sumas = new ArrayList<>(valores.size());
        for (int i = 0; i < valores.size(); i++) {
            sumas.add(valores.get(i).mas(otros.valores.get(i)));
        }
        return new Importes(sumas);
    }

    /** The difference, one by one. */
    public Importes menos(Importes otros) {
        return mas(new Importes(otros.valores.stream().map(Importe::negado).toList()));
    }

    /** Those that are more than zero, the others zero. */
    public Importes positivos() {
        return new Importes(
                valores.stream().map(v -> v.centavos() > 0 ? v : Importe.CERO).toList());
    }

    /** The greater, one by one. */
    public Importes mayor(Importes otros) {
        return mas(otros.menos(this).positivos());
    }

    /** Whether every amount is zero. */
    public boolean esCero() {
        return valores.stream().allMatch(Importe::esCero);
    }

    /** Whether some amount is less than zero. */
    public boolean algunoNegativo() {
        return valores.stream().anyMatch(v -> v.centavos() < 0);
    }

    /** Everything. */
    public Importe total() {
        return valores.stream().reduce(Importe.CERO, Importe::mas);
    }

    private static List<Linea> lineas() {
        Map<Concepto, String> nombres = new EnumMap<>(Concepto.class);
        nombres.put(Concepto.CUOTA_FIJA, "cuota_fija");
        nombres.put(Concepto.EXCEDENTE, "excedente");
        nombres.put(Concepto.PRESTACIONES_EN_DINERO, "dinero");
        nombres.put(Concepto.GASTOS_MEDICOS_PENSIONADOS, "gastos_medicos");
        nombres.put(Concepto.RIESGOS_DE_TRABAJO, "riesgos");
        nombres.put(Concepto.INVALIDEZ_Y_VIDA, "invalidez");
        nombres.put(Concepto.GUARDERIAS, "guarderias");
        nombres.put(Concepto.RETIRO, "retiro");
        nombres.put(Concepto.CESANTIA_Y_VEJEZ, "cesantia");
        nombres.put(Concepto.INFONAVIT, "infonavit");
        List<Linea> lineas = new ArrayList<>();
        nombres.forEach((concepto, nombre) -> {
            boolean dos = concepto.tasaObrera().isPresent();
            lineas.add(new Linea(concepto, Cuota.PATRONAL, dos ? nombre + "_patron" : nombre));
            if (dos) {
                lineas.add(new Linea(concepto, Cuota.OBRERA, nombre + "_obrero"));
            }
        });
        return List.copyOf(lineas);
    }
}
