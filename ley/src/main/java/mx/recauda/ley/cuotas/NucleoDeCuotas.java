package mx.recauda.ley.cuotas;

import static mx.recauda.ley.cuotas.CuotaSobreSalario.cuota;
import static mx.recauda.ley.cuotas.EnfermedadesYMaternidad.cuotaFija;
import static mx.recauda.ley.cuotas.EnfermedadesYMaternidad.excedente;
import static mx.recauda.ley.dinero.Redondeo.aCentavos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The columnar loop: the rules of the object API over arrays, without an allocation per person. A
 * range of positions touches only its own positions, so ranges run in parallel without locks.
 *
 * <p>Safe arithmetic: {@link Tarifa} bounds the limit of the SBC and the rates, {@link Validacion}
 * bounds days and premium, so every product stays below 2⁶⁰.
 */
public final class NucleoDeCuotas {

    private static final int POR_BLOQUE = 1 << 14;

    private NucleoDeCuotas() {}

    /** Computes the positions from {@code desde} to before {@code hasta}. */
    public static void calcular(LoteDeCuotas lote, CuotasEnColumnas salida, int desde, int hasta) {
        for (int bloque = desde; bloque < hasta; bloque += POR_BLOQUE) {
            bloque(lote, salida, bloque, Math.min(bloque + POR_BLOQUE, hasta));
        }
    }

    /**
     * Computes everything on that many threads.
     *
     * @param hilos at least one
     * @throws IllegalArgumentException when {@code hilos} is zero or negative
     * @throws RuntimeException the first one of any thread, once all have ended; the output is then
     *     incomplete
     */
    public static void calcular(LoteDeCuotas lote, CuotasEnColumnas salida, int hilos) {
        if (hilos <= 0) {
            throw new IllegalArgumentException("threads must be at least one: " + hilos);
        }
        int n = lote.cuantos();
        int porHilo = Math.ceilDiv(n, hilos);
        List<Throwable> fallas = new CopyOnWriteArrayList<>();
        List<Thread> otros = new ArrayList<>();
        try {
            for (int h = 1; h < hilos; h++) {
                int desde = Math.min(h * porHilo, n);
                int hasta = Math.min(desde + porHilo, n);
                otros.add(
                        Thread.ofPlatform()
                                .name("cuotas-", h)
                                .uncaughtExceptionHandler((hilo, falla) -> fallas.add(falla))
                                .start(() -> calcular(lote, salida, desde, hasta)));
            }
            calcular(lote, salida, 0, Math.min(porHilo, n));
        } finally {
            otros.forEach(NucleoDeCuotas::esperar);
        }
        if (!fallas.isEmpty()) {
            relanzar(fallas.getFirst());
        }
    }

    private static void relanzar(Throwable falla) {
        switch (falla) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(falla);
        }
    }

    private static void esperar(Thread hilo) {
        boolean interrumpido = false;
        while (hilo.isAlive()) {
            try {
                hilo.join();
            } catch (InterruptedException e) {
                interrumpido = true;
            }
        }
        if (interrumpido) {
            Thread.currentThread().interrupt();
        }
    }

    private static void bloque(LoteDeCuotas lote, CuotasEnColumnas salida, int desde, int hasta) {
        Tarifa[] tarifas = lote.tarifas;
        char[] tarifa = lote.tarifa;
        for (int i = desde; i < hasta; i++) {
            uno(tarifas[tarifa[i]], lote, salida, i);
        }
    }

    private static void uno(Tarifa t, LoteDeCuotas lote, CuotasEnColumnas s, int i) {
        int dias = lote.dias[i];
        int ausencias = lote.ausencias[i];
        int incapacidad = lote.incapacidad[i];
        long sbc = lote.sbc[i];
        long prima = lote.prima[i];
        if (!t.unSoloTramo) {
            conDosTramos(t, lote, s, i);
            return;
        }
        int falla =
                Validacion.primeraFalla(
                        t, sbc, t.minimoMasAlto, prima, dias, ausencias, incapacidad);
        if (falla != Validacion.BIEN) {
            s.anular(i, falla);
            return;
        }
        int sinIncapacidad = DiasCotizados.sinIncapacidad(dias, incapacidad);
        int trabajados = DiasCotizados.trabajados(dias, ausencias, incapacidad);
        int sinAusencias = DiasCotizados.sinAusencias(dias, ausencias);
        long general = BaseDeCotizacion.limitada(sbc, t.topeGeneral);
        long invalidez = BaseDeCotizacion.limitada(sbc, t.topeInvalidez);
        long tasaCeav = t.tasasCeav[CesantiaYVejez.tramo(invalidez, t.limitesCeav)];
        boolean articulo36 =
                t.conPatron && Articulo36.aplica(lote.salarioDiario[i], t.minimoMasAlto);
        long delPatron = articulo36 ? -1 : 0;

        s.fallas[i] = Validacion.BIEN;
        s.cuotaFija[i] = aCentavos(cuotaFija(t.unidad, sinIncapacidad, t.cuotaFija));
        s.riesgos[i] = aCentavos(cuota(general, trabajados, t.pagaRiesgos ? prima : 0));
        s.guarderias[i] = aCentavos(cuota(general, trabajados, t.guarderias));
        s.retiro[i] = aCentavos(cuota(general, sinAusencias, t.retiro));
        s.infonavit[i] = aCentavos(cuota(invalidez, sinAusencias, t.infonavit));

        long excedente = aCentavos(excedente(general, t.unidad, sinIncapacidad, t.excedenteObrero));
        s.excedenteObrero[i] = excedente & ~delPatron;
        s.excedentePatron[i] =
                aCentavos(excedente(general, t.unidad, sinIncapacidad, t.excedentePatron))
                        + (excedente & delPatron);
        long dinero = aCentavos(cuota(general, sinIncapacidad, t.dineroObrero));
        s.dineroObrero[i] = dinero & ~delPatron;
        s.dineroPatron[i] =
                aCentavos(cuota(general, sinIncapacidad, t.dineroPatron)) + (dinero & delPatron);
        long medicos = aCentavos(cuota(general, sinIncapacidad, t.gastosMedicosObrero));
        s.gastosMedicosObrero[i] = medicos & ~delPatron;
        s.gastosMedicosPatron[i] =
                aCentavos(cuota(general, sinIncapacidad, t.gastosMedicosPatron))
                        + (medicos & delPatron);
        long vida = aCentavos(cuota(invalidez, trabajados, t.invalidezObrero));
        s.invalidezObrero[i] = vida & ~delPatron;
        s.invalidezPatron[i] =
                aCentavos(cuota(invalidez, trabajados, t.invalidezPatron)) + (vida & delPatron);
        long vejez = aCentavos(cuota(invalidez, trabajados, t.cesantiaObrero));
        s.cesantiaObrero[i] = vejez & ~delPatron;
        s.cesantiaPatron[i] =
                aCentavos(cuota(invalidez, trabajados, tasaCeav)) + (vejez & delPatron);
    }

    /** November 2012, the only month in which the minimum wage changed: one by one. */
    private static void conDosTramos(Tarifa t, LoteDeCuotas lote, CuotasEnColumnas s, int i) {
        Segmento segmento =
                new Segmento(
                        1,
                        lote.dias[i],
                        lote.ausencias[i],
                        lote.incapacidad[i],
                        Importe.deCentavos(lote.sbc[i]),
                        new Tasa(Math.max(0, lote.prima[i])),
                        lote.salarioDiario[i],
                        0);
        int falla = CalculoDeCuotas.primerLimiteRoto(t, segmento);
        if (falla != Validacion.BIEN) {
            s.anular(i, falla);
        } else {
            s.poner(i, CalculoDeCuotas.deUnSegmento(t, segmento));
        }
    }
}
