// Command podsecurity judges manifests by the "restricted" Pod Security Standard, with the evaluator of the
// Kubernetes admission plugin itself. It reads YAML documents from standard input, prints one line per violation,
// and exits 1 when there is one. Standard error ends with the number of pods that were judged.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

var restricted = api.LevelVersion{Level: api.LevelRestricted, Version: api.LatestVersion()}

type pod struct {
	owner    string
	metadata *metav1.ObjectMeta
	spec     *corev1.PodSpec
}

func fromTemplate(kind, name string, template *corev1.PodTemplateSpec) *pod {
	return &pod{kind + "/" + name, &template.ObjectMeta, &template.Spec}
}

// podOf returns the pod that an object leads to, or nil where it leads to none.
func podOf(object runtime.Object) *pod {
	switch it := object.(type) {
	case *corev1.Pod:
		return &pod{"Pod/" + it.Name, &it.ObjectMeta, &it.Spec}
	case *appsv1.Deployment:
		return fromTemplate("Deployment", it.Name, &it.Spec.Template)
	case *appsv1.StatefulSet:
		return fromTemplate("StatefulSet", it.Name, &it.Spec.Template)
	case *appsv1.DaemonSet:
		return fromTemplate("DaemonSet", it.Name, &it.Spec.Template)
	case *batchv1.Job:
		return fromTemplate("Job", it.Name, &it.Spec.Template)
	case *batchv1.CronJob:
		return fromTemplate("CronJob", it.Name, &it.Spec.JobTemplate.Spec.Template)
	}
	return nil
}

func judge(evaluator policy.Evaluator, input io.Reader) (pods, violations int, err error) {
	documents := yaml.NewYAMLReader(bufio.NewReader(input))
	for {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			return pods, violations, nil
		}
		if err != nil {
			return pods, violations, err
		}
		object, _, err := scheme.Codecs.UniversalDeserializer().Decode(document, nil, nil)
		if runtime.IsMissingKind(err) {
			continue // a document of nothing but comments
		}
		if err != nil {
			return pods, violations, err
		}
		found := podOf(object)
		if found == nil {
			continue
		}
		pods++
		for _, result := range evaluator.EvaluatePod(restricted, found.metadata, found.spec) {
			if !result.Allowed {
				violations++
				fmt.Printf("%s: %s (%s)\n", found.owner, result.ForbiddenReason, result.ForbiddenDetail)
			}
		}
	}
}

func main() {
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	pods, violations, err := judge(evaluator, os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	fmt.Fprintf(os.Stderr, "%d pods judged\n", pods)
	if violations > 0 {
		os.Exit(1)
	}
}
