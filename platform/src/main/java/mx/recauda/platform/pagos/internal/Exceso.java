package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Of what the money is that a payment leaves over, by account. */
final class Exceso {

    private Exceso() {}

    /**
     * The parts of its línea that it did not pay, the last ones first: it was paid for them, and
     * RCV and housing are third parties' money. What no línea tells apart stays so.
     *
     * @param linea what it was paid for, when it is known
     * @param paga what it pays
     * @param registro whose it is
     * @param dia of the payment
     * @param exceso from zero on
     */
    @Fuente(
            value = "LSS 299; RACERF 131 and 132",
            confianza = Confianza.PROPUESTA,
            nota = "what was asked last is left over: our choice")
    static SortedMap<Cuenta, Importe> de(
            Optional<PartesDeLinea> linea,
            PartesDeLinea paga,
            UUID registro,
            LocalDate dia,
            Importe exceso) {
        Map<Cuenta, Importe> pagado = new HashMap<>();
        paga.partes().forEach(p -> pagado.merge(p.cuenta(), p.importe(), Importe::mas));
        SortedMap<Cuenta, Importe> sobra = new TreeMap<>();
        Importe resta = exceso;
        for (Parte parte : linea.map(PartesDeLinea::partes).orElse(List.of()).reversed()) {
            Cuenta cuenta = suya(parte.cuenta(), registro);
            Importe libre = parte.importe().menos(pagado.getOrDefault(cuenta, Importe.CERO));
            Importe toma = libre.compareTo(resta) < 0 ? libre : resta;
            if (toma.centavos() > 0) {
                sobra.merge(cuenta.en(Clase.EXCEDENTE), toma, Importe::mas);
                resta = resta.menos(toma);
            }
        }
        if (resta.centavos() > 0) {
            sobra.merge(sinDistinguir(registro, dia), resta, Importe::mas);
        }
        return sobra;
    }

    private static Cuenta suya(Cuenta cuenta, UUID registro) {
        return new Cuenta(
                cuenta.clase(),
                Optional.of(registro),
                cuenta.periodo(),
                cuenta.rubro(),
                cuenta.cuota(),
                cuenta.componente());
    }

    private static Cuenta sinDistinguir(UUID registro, LocalDate dia) {
        return Cuenta.de(
                Clase.EXCEDENTE,
                registro,
                Mes.de(dia),
                Rubro.IMSS_SIN_DESGLOSE,
                Cuota.SIN_DISTINGUIR,
                Componente.SUERTE_PRINCIPAL);
    }
}
